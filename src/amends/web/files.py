"""Hand out a file somebody sent us, safely."""

from django.http import FileResponse

from amends.cases.models import Attachment


def as_download(attachment: Attachment) -> FileResponse:
    """Send the file to be saved, never to be run or shown by the browser."""
    return FileResponse(
        attachment.file.open("rb"),
        as_attachment=True,
        filename=attachment.name,
        content_type="application/octet-stream",
        headers={"X-Content-Type-Options": "nosniff"},
    )

"""The web application, for any ASGI server."""

from django.core.asgi import get_asgi_application

application = get_asgi_application()

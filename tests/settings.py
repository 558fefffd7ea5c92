"""The desk's own settings, in a home that is thrown away when the tests end."""

import atexit
import os
import shutil
import tempfile

# Before the desk reads its environment: nobody's own desk, mail or address is touched.
for name in ("AMENDS_DEMO", "AMENDS_HOSTS", "AMENDS_URL", "PORT", "SMTP_URL"):
    os.environ.pop(name, None)
os.environ["AMENDS_HOME"] = tempfile.mkdtemp(prefix="amends-tests-")
os.environ["AMENDS_SECRET_KEY"] = "for tests only"
atexit.register(shutil.rmtree, os.environ["AMENDS_HOME"], ignore_errors=True)

from amends.config.settings import *
from amends.config.settings import DATABASES, HOME

# A file, as a desk has: threads that race see the locks they would meet in life.
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["TEST"] = {"NAME": str(HOME / "test.sqlite3")}
# Sign-in is not what tests should spend their time on.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

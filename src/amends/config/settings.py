"""Django's settings, made from the environment (see environment.py)."""

import secrets
from pathlib import Path

from amends.environment import read_environment

SOURCE = Path(__file__).resolve().parent.parent
ENVIRONMENT = read_environment()
HOME = ENVIRONMENT.home


def _kept_secret() -> str:
    """Return the desk's own key, made on first need and readable by its owner only."""
    path = HOME / "secret.key"
    if not path.exists():
        HOME.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(50), encoding="ascii")
    return path.read_text(encoding="ascii")


SECRET_KEY = ENVIRONMENT.secret_key or _kept_secret()
DEBUG = False
ALLOWED_HOSTS = [*ENVIRONMENT.hosts]
ROOT_URLCONF = "amends.config.urls"
ASGI_APPLICATION = "amends.config.asgi.application"
BASE_URL = ENVIRONMENT.url
MAIL_SERVER = ENVIRONMENT.mail_server
DEMO = ENVIRONMENT.demo

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "django_htmx",
    "allauth",
    "allauth.account",
    "amends.people",
    "amends.cases",
    "amends.mail",
    "amends.web",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "servestatic.middleware.ServeStaticMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "amends.web.middleware.page_rules",
    "amends.web.middleware.signed_out",
    "amends.web.middleware.local_time",
    "amends.web.refusals.RefusalMiddleware",
    "amends.web.welcome.middleware.welcome_first",
]
# A template's name is its path below web/: "case/page.html" is web/case/page.html.
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [SOURCE / "web"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
            "builtins": ["amends.web.templatetags.desk_words"],
        },
    }
]
# WAL lets people read while one writes; IMMEDIATE makes writers queue instead of
# failing half-way.
_SQLITE: dict[str, object] = {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": HOME / "amends.sqlite3",
    "OPTIONS": {
        "timeout": 20,
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    },
}
DATABASES = {"default": ENVIRONMENT.database or _SQLITE}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "people.Staff"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
ACCOUNT_ADAPTER = "amends.web.account.adapter.StaffOnly"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = True
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "desk:mine"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"

USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en-gb"

STATIC_URL = "/static/"
STATICFILES_DIRS = [SOURCE / "web" / "static"]
STATIC_ROOT = HOME / "static"
# Files are served straight from the package: nothing to collect, nothing to forget.
SERVESTATIC_USE_FINDERS = True
SERVESTATIC_AUTOREFRESH = False
MEDIA_ROOT = HOME / "attachments"
# Twenty attachments and a long story fit in one form.
DATA_UPLOAD_MAX_MEMORY_SIZE = 3 * 1024 * 1024

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = BASE_URL.startswith("https://")
SECURE_SSL_REDIRECT = False
SECURE_REFERRER_POLICY = "same-origin"
CSRF_TRUSTED_ORIGINS = [BASE_URL]
X_FRAME_OPTIONS = "DENY"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"hide_links": {"()": "amends.config.logs.HideLinks"}},
    "formatters": {
        "line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}
    },
    "handlers": {
        "stderr": {
            "class": "logging.StreamHandler",
            "formatter": "line",
            "filters": ["hide_links"],
        }
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "amends": {"level": "INFO"},
        # A refusal is an answer, not a fault: only what broke is written down.
        "django.request": {"level": "ERROR"},
    },
}

"""The address of every room."""

from django.urls import include, path

from amends.web.health import health

urlpatterns = [
    path("", include("amends.web.desk.urls")),
    path("promises/", include("amends.web.promises.urls")),
    path("cases/", include("amends.web.case.urls")),
    path("my/", include("amends.web.customer.urls")),
    path("quality/", include("amends.web.quality.urls")),
    path("people/", include("amends.web.people.urls")),
    path("post-room/", include("amends.web.postroom.urls")),
    path("welcome/", include("amends.web.welcome.urls")),
    path("account/", include("amends.web.account.urls")),
    path("health/", health, name="health"),
]

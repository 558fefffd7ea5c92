from django.urls import path

from . import views

app_name = "desk"
urlpatterns = [
    path("", views.own, name="mine"),
    path("desk/team/", views.team, name="team"),
    path("desk/following-up/", views.following, name="following"),
    path("desk/closed/", views.shut, name="closed"),
]

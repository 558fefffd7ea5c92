from django.urls import path

from . import views

app_name = "people"
urlpatterns = [
    path("", views.page, name="page"),
    path("add/", views.add, name="add"),
    path("team/", views.team, name="team"),
]

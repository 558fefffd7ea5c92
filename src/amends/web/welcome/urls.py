from django.urls import path

from . import views

app_name = "welcome"
urlpatterns = [
    path("", views.page, name="page"),
    path("open/", views.open_doors, name="open"),
    path("first-complaint/", views.first_complaint, name="first_complaint"),
]

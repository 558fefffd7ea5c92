from django.urls import path

from . import views

app_name = "postroom"
urlpatterns = [path("", views.page, name="page")]

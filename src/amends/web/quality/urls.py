from django.urls import path

from . import views

app_name = "quality"
urlpatterns = [path("", views.page, name="page")]

from django.urls import path

from . import views

app_name = "postroom"
urlpatterns = [
    path("", views.page, name="page"),
    path("tray/", views.tray_page, name="tray"),
    path("mail/<int:mail_id>/", views.mail, name="mail"),
    path("mail/<int:mail_id>/raw/", views.raw, name="raw"),
    path("mail/<int:mail_id>/file/", views.file, name="file"),
    path("mail/<int:mail_id>/set-aside/", views.set_aside, name="set_aside"),
    path("mail/<int:mail_id>/again/", views.again, name="again"),
]

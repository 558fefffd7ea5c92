from django.urls import path

from . import views

app_name = "customer"
urlpatterns = [
    path("<str:token>/", views.page, name="page"),
    path("<str:token>/fresh-link/", views.fresh_link, name="fresh_link"),
    path("<str:token>/message/", views.message, name="message"),
    path("<str:token>/files/<int:file_id>/", views.file, name="file"),
    path(
        "<str:token>/restatement/<int:restatement_id>/",
        views.restatement,
        name="restatement",
    ),
    path("<str:token>/plan/<int:plan_id>/", views.plan, name="plan"),
]

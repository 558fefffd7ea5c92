from django.urls import path

from .views import agreeing, page, promising, reading, understanding, writing

app_name = "case"
urlpatterns = [
    path("<int:case_id>/", page.page, name="page"),
    path("<int:case_id>/files/<int:file_id>/", page.file, name="file"),
    path("<int:case_id>/draft/", writing.draft, name="draft"),
    path("<int:case_id>/reply/", writing.reply, name="reply"),
    path("<int:case_id>/note/", writing.note, name="note"),
    path("<int:case_id>/restate/", understanding.restate, name="restate"),
    path(
        "<int:case_id>/restatement/<int:restatement_id>/confirm/",
        understanding.confirm,
        name="confirm",
    ),
    path(
        "<int:case_id>/said/<int:interaction_id>/correct/",
        reading.correct,
        name="correct",
    ),
    path(
        "<int:case_id>/said/<int:interaction_id>/topic/",
        reading.name_topic,
        name="name_topic",
    ),
    path("<int:case_id>/said/<int:interaction_id>/right/", reading.right, name="right"),
    path(
        "<int:case_id>/said/<int:interaction_id>/put-back/",
        reading.put_back,
        name="put_back",
    ),
    path("<int:case_id>/plan/", agreeing.plan, name="plan"),
    path("<int:case_id>/plan/<int:plan_id>/answer/", agreeing.answer, name="answer"),
    path(
        "<int:case_id>/plan/<int:plan_id>/withdraw/", agreeing.withdraw, name="withdraw"
    ),
    path("<int:case_id>/promise/", promising.promise, name="promise"),
    path("<int:case_id>/promise/<int:promise_id>/keep/", promising.keep, name="keep"),
    path("<int:case_id>/promise/<int:promise_id>/drop/", promising.drop, name="drop"),
    path("<int:case_id>/close/", promising.close, name="close"),
    path("<int:case_id>/reopen/", promising.reopen, name="reopen"),
]

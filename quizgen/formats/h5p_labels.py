"""The words on the buttons of H5P content: its libraries take none of their own for granted."""

from __future__ import annotations

from typing import Any

Params = dict[str, Any]

_ASK = {"cancelLabel": "Cancel"}
CONFIRM: Params = {
    "confirmCheck": {"header": "Finish?", "body": "Do you want to finish?", "confirmLabel": "Finish", **_ASK},
    "confirmRetry": {"header": "Again?", "body": "Do you want to try again?", "confirmLabel": "Try again", **_ASK},
}
READ_ALOUD: Params = {
    "a11yCheck": "Check the answers; each is then marked as right, wrong or missing.",
    "a11yShowSolution": "Show the solution; the right answers are then marked.",
    "a11yRetry": "Try again from the start, without the answers given.",
}
SCORE = "You have :num of :total points"

MULTI_CHOICE: Params = {
    "checkAnswerButton": "Check",
    "submitAnswerButton": "Submit",
    "showSolutionButton": "Solution",
    "tryAgainButton": "Try again",
    "scoreBarLabel": SCORE,
    **READ_ALOUD,
}
BLANKS: Params = {
    "showSolutions": "Solution",
    "tryAgain": "Try again",
    "checkAnswer": "Check",
    "submitAnswer": "Submit",
    "scoreBarLabel": SCORE,
    "a11yCheckingModeHeader": "Answers checked",
    **READ_ALOUD,
}
TRUE_FALSE: Params = {
    "trueText": "True",
    "falseText": "False",
    "score": "You have @score of @total points",
    "checkAnswer": "Check",
    "submitAnswer": "Submit",
    "showSolutionButton": "Solution",
    "tryAgain": "Try again",
    "wrongAnswerMessage": "Wrong",
    "correctAnswerMessage": "Right",
    "scoreBarLabel": SCORE,
    **READ_ALOUD,
}
DRAG_TEXT: Params = {
    "checkAnswer": "Check",
    "submitAnswer": "Submit",
    "tryAgain": "Try again",
    "showSolution": "Solution",
    "dropZoneIndex": "Place @index.",
    "empty": "Place @index is empty.",
    "contains": "Place @index holds @draggable.",
    "ariaDraggableIndex": "@index of @count to drag.",
    "tipLabel": "Hint",
    "correctText": "Right",
    "incorrectText": "Wrong",
    "resetDropTitle": "Clear this place",
    "resetDropDescription": "Do you want to clear this place?",
    "grabbed": "Picked up.",
    "cancelledDragging": "Put back.",
    "correctAnswer": "Right answer:",
    "feedbackHeader": "Feedback",
    "scoreBarLabel": SCORE,
    **READ_ALOUD,
}
QUESTION_SET: Params = {
    "introPage": {"showIntroPage": False, "startButtonText": "Start"},
    "progressType": "dots",
    "passPercentage": 50,
    "disableBackwardsNavigation": False,
    "randomQuestions": False,
    "texts": {
        "prevButton": "Back",
        "previous": "Previous question",
        "nextButton": "Next",
        "next": "Next question",
        "finishButton": "Finish",
        "submitButton": "Submit",
        "textualProgress": "@current of @total",
        "jumpToQuestion": "Question %d of %total",
        "questionLabel": "Question",
        "readSpeakerProgress": "Question @current of @total",
        "unansweredText": "Not answered",
        "answeredText": "Answered",
        "currentQuestionText": "This question",
        "navigationLabel": "Questions",
        "questionSetInstruction": "Choose a question",
    },
    "endGame": {
        "showResultPage": True,
        "showSolutionButton": True,
        "showRetryButton": True,
        "message": "Result",
        "amountCorrect": "@finals of @totals right",
        "scoreBarLabel": "You have @finals of @totals points",
        "scoreHeader": "Points",
        "overallFeedback": {"overallFeedback": [{"from": 0, "to": 100}]},
        "oldFeedback": {},
        "solutionButtonText": "Solution",
        "retryButtonText": "Try again",
        "finishButtonText": "Finish",
        "submitButtonText": "Submit",
        "showAnimations": False,
        "skippable": False,
        "skipButtonText": "Skip",
    },
    "override": {"checkButton": True},
}

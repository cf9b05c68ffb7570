"""Golden pages, and what quizgen makes of them."""

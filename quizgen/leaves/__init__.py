"""Pages as a build takes them, one by one, and what has to be done for several together.

Most of what a page gives hangs on that page alone: it is read, its facts are found, nearly all of them asked, inspected
and rendered, without a look at any other page. That is a leaf (`alone.leaf`), which can be made anywhere and has to be
made once. What is left is little: facts that several pages state (`shared.shared`), and questions whose
distractors come from other pages of their subject (`others.asked`).
"""

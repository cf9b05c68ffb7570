"""What keeps a fact from being asked, however much it is worth."""

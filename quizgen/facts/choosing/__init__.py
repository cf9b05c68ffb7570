"""What a page could be asked, weighed and chosen."""

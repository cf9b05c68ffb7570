"""How much of its sentence a gap takes."""

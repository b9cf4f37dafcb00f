"""How the scorer of pronouns under `resources/models/coreference` is made; needs nothing but what the program needs."""

"""`python -m desktop`, and the executable of a bundle."""

from multiprocessing import freeze_support

if __name__ == "__main__":
    freeze_support()

    from desktop.cli import main

    main()

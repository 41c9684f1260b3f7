"""The console command ``gaoffice``: what an administrator does without the window."""

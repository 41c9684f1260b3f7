"""What the office answers on 국민신문고 comes into its own register."""

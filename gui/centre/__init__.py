"""What is being monitored: agreement, mandate, posts, sectors and officers, shown and changed by both sides."""

"""What words give away: who wrote them, whom they name, and the six that open an answer."""

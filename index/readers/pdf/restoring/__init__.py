"""What liteparse tells otherwise than a page shows it: signs, ligatures, fonts, formulas, bullets."""

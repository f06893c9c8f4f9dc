//! The small drawings that stand for contrasts and boundaries.

/// What a small drawing shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glyph {
    /// Two places far apart, joined.
    Distance,
    /// Two houses, joined across their walls.
    Organisations,
    /// Levels, joined upward.
    Levels,
    /// One line to one goal; many that meet.
    OldAndNew,
    /// One body; many bodies joined.
    FirmAndNation,
    /// A chain; a net.
    LineAndNetwork,
    /// Scattered, struck out; one giant, struck out; a net.
    MarketGiantNetwork,
    /// A peak that falls back; a rise that stays.
    BriefAndLasting,
    /// Three rings in a row.
    BetweenProgrammes,
}

impl Glyph {
    /// Width by height.
    pub const fn breadth(self) -> f64 {
        match self {
            Glyph::Distance | Glyph::Organisations | Glyph::Levels => 1.7,
            Glyph::OldAndNew
            | Glyph::FirmAndNation
            | Glyph::LineAndNetwork
            | Glyph::BriefAndLasting
            | Glyph::BetweenProgrammes => 3.2,
            Glyph::MarketGiantNetwork => 4.9,
        }
    }
}

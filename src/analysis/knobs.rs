//! What a reader can turn beyond filters: the moment shown, the sliders of the money pictures, the layers from outside
//! the paper, the careful reader's marks. Every value is kept inside the paper's bounds.

use super::Moment;

/// The first year a slider of a centre's calendar reaches: MEP was decided on in 1988 (p. 101).
pub const FIRST_YEAR: i16 = 1988;
/// The last year the paper speaks of.
pub const LAST_YEAR: i16 = 2023;

/// Everything that can be turned. The same in every view, so that what one view sets another shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Knobs {
    /// What stood at this moment; `None` shows everything.
    pub moment: Option<Moment>,
    /// The brushed period, first and last month.
    pub period: Option<(Moment, Moment)>,
    /// A centre's year of operation, 1 to 10 (p. 102, note 2).
    pub age: u8,
    /// The calendar year of the cost-share picture.
    pub year: i16,
    /// An institute's federal award in million dollars, 70 to 120 (p. 103).
    pub award: u8,
    /// Years of federal support, 5 to 7 (p. 103).
    pub length: u8,
    /// Years after founding when the money starts to fall, 2 or 3 (p. 103).
    pub taper: u8,
    /// Layers from outside the paper.
    pub layers: Layers,
    /// Whether oddities are shown in place.
    pub careful: bool,
}

impl Default for Knobs {
    fn default() -> Self {
        Knobs {
            moment: None,
            period: None,
            age: 6,
            year: 2017,
            award: 100,
            length: 5,
            taper: 3,
            layers: Layers::default(),
            careful: false,
        }
    }
}

impl Knobs {
    /// The nearest valid knobs.
    pub fn kept(mut self) -> Self {
        self.age = self.age.clamp(1, 10);
        self.year = self.year.clamp(FIRST_YEAR, LAST_YEAR);
        self.award = self.award.clamp(70, 120);
        self.length = self.length.clamp(5, 7);
        self.taper = self.taper.clamp(2, 3);
        self.moment = self.moment.map(Moment::kept);
        self.period = self.period.map(|(a, b)| {
            let (a, b) = (a.kept(), b.kept());
            if b < a { (b, a) } else { (a, b) }
        });
        self
    }
}

/// Layers of knowledge from outside the paper; off until asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layers {
    /// What official sources say of each claim.
    pub checked: bool,
    /// What became of the three networks after the paper, 2023 to 2026.
    pub after: bool,
}

//! What the paper's funding rules give: who pays a centre's running costs at an age and in a year, and courses an
//! institute's federal money may take. Shares, sums and bounds come from the figures; never draws, never rounds.

use crate::analysis::Controls;
use crate::corpus::{Corpus, FigureId};

/// The rule of 1:1 holds from January 2017 (p. 102): for the calendar, from this year on.
pub const HALF_SINCE: i16 = 2017;
/// MEP was decided on in 1988 (p. 101): no centre is older.
pub const CENTRES_SINCE: i16 = 1988;
/// Steps of the ladder before 2017: the last year of a centre's life that each ceiling covers (p. 102, note 2:
/// the first three years, the fourth, the fifth and after). That they count from a centre's start is our reading.
pub const LADDER_STEPS: [u8; 3] = [3, 4, u8::MAX];

/// Which rule shares out a centre's running costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Before January 2017: federal ceilings that fall with a centre's age.
    Ladder,
    /// Since January 2017: 1:1 for good.
    Half,
}

impl Rule {
    /// The rule in a calendar year.
    pub const fn in_year(year: i16) -> Rule {
        if year < HALF_SINCE { Rule::Ladder } else { Rule::Half }
    }
}

/// The federal share of a centre's running costs under one rule.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// The figure that says so.
    pub figure: FigureId,
    /// Part of the whole, 0 to 1.
    pub federal: f64,
    /// Whether it is a ceiling ("at most") and not the share itself.
    pub ceiling: bool,
}

/// Both rules, as the paper's figures have them (p. 102 and its note 2).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CostShare {
    /// Ceilings of the ladder, in the order of [`LADDER_STEPS`].
    pub ladder: [Share; 3],
    /// The share since January 2017.
    pub half: Share,
}

impl CostShare {
    /// Both rules; nothing if the corpus lacks one of the figures.
    pub fn of(corpus: &Corpus) -> Option<CostShare> {
        let share = |slug: &str, ceiling: bool, whole: f64| {
            let figure = figure_named(corpus, slug)?;
            let federal = corpus.figure(figure).value / whole;
            Some(Share {
                figure,
                federal,
                ceiling,
            })
        };
        Some(CostShare {
            ladder: [
                share("f-cs-old-y13", true, 100.0)?,
                share("f-cs-old-y4", true, 100.0)?,
                share("f-cs-old-y5", true, 1.0)?,
            ],
            half: share("f-cs-new-fed", false, 100.0)?,
        })
    }

    /// The share of a centre in its `age`th year under one rule; the year 0 counts as the first.
    pub fn under(&self, rule: Rule, age: u8) -> Share {
        match rule {
            Rule::Half => self.half,
            Rule::Ladder => {
                let step = LADDER_STEPS.iter().position(|&last| age <= last).unwrap_or(2);
                self.ladder[step]
            }
        }
    }

    /// The share of a centre in its `age`th year, in a calendar year.
    pub fn at(&self, age: u8, year: i16) -> Share {
        self.under(Rule::in_year(year), age)
    }
}

/// Whether a centre can have been in its `age`th year in a calendar year.
pub const fn old_enough(age: u8, year: i16) -> bool {
    year - CENTRES_SINCE + 1 >= age as i16
}

/// A figure's id by its stable name.
pub fn figure_named(corpus: &Corpus, slug: &str) -> Option<FigureId> {
    let at = corpus.tables().figures.iter().position(|f| f.slug == slug)?;
    Some(FigureId(at as u16))
}

/// How an institute's federal money falls between its first drop and its end. The paper says only that it falls year
/// by year (p. 103): each of these fits, and so do others.
pub const BENDS: [f64; 5] = [0.4, 0.75, 1.3, 2.2, 4.0];

/// One course that an institute's federal money may take: level at first, falling from `taper` years after founding,
/// nil from `length` on, `award` in all. An illustration, never data: the paper gives no annual sums.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Course {
    /// Federal money in all, US dollars (p. 103: usually 70 to 120 million).
    pub award: f64,
    /// Years of support (p. 103: usually 5 to 7).
    pub length: f64,
    /// Years after founding when it begins to fall (p. 103: as a rule 2 or 3).
    pub taper: f64,
    /// Bend of the fall: under 1 soon and steep, over 1 late.
    pub bend: f64,
}

impl Course {
    /// The course that a reader's controls describe, kept inside the paper's bounds.
    pub fn of(controls: &Controls, bend: f64) -> Course {
        let controls = controls.kept();
        Course {
            award: f64::from(controls.award) * 1e6,
            length: f64::from(controls.length),
            taper: f64::from(controls.taper),
            bend,
        }
    }

    /// Dollars a year, `t` years after founding.
    pub fn rate(&self, t: f64) -> f64 {
        if !(0.0..self.length).contains(&t) {
            return 0.0;
        }
        let fallen = ((t - self.taper) / (self.length - self.taper)).max(0.0);
        self.start() * (1.0 - fallen.powf(self.bend))
    }

    /// Dollars a year before the fall, such that the whole comes to the award.
    fn start(&self) -> f64 {
        let rest = self.bend / (self.bend + 1.0);
        self.award / (self.taper + (self.length - self.taper) * rest)
    }

    /// Dollars spent from founding until `t` years after it; the award from `length` on.
    pub fn spent(&self, t: f64) -> f64 {
        let t = t.clamp(0.0, self.length);
        let level = self.start() * t.min(self.taper);
        let span = self.length - self.taper;
        let s = ((t - self.taper) / span).max(0.0);
        level + self.start() * span * (s - s.powf(self.bend + 1.0) / (self.bend + 1.0))
    }
}

/// Own income as a part of what the institute needs, `t` years after founding: it rises while support lasts and
/// carries the institute after it. An illustration: the paper gives no sums and no split by kind.
pub fn own_part(controls: &Controls, t: f64) -> f64 {
    let length = f64::from(controls.kept().length);
    let s = (t / length).clamp(0.0, 1.0);
    s * s * (3.0 - 2.0 * s)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]
    use super::*;

    fn corpus() -> Corpus {
        Corpus::bundled().expect("the bundled corpus")
    }

    #[test]
    fn cost_shares_agree_with_the_paper_at_every_boundary() {
        let rules = CostShare::of(&corpus()).expect("the figures are there");
        let third = 1.0 / 3.0;
        for (age, old) in [(1, 0.5), (3, 0.5), (4, 0.4), (5, third), (10, third)] {
            for (year, wanted, ceiling) in [
                (1988, old, true),
                (2016, old, true),
                (2017, 0.5, false),
                (2023, 0.5, false),
            ] {
                let share = rules.at(age, year);
                assert!(
                    (share.federal - wanted).abs() < 1e-9,
                    "year {age} of a centre in {year}"
                );
                assert_eq!(share.ceiling, ceiling, "year {age} of a centre in {year}");
            }
        }
    }

    #[test]
    fn the_rule_of_2017_is_no_cut_at_any_age() {
        let rules = CostShare::of(&corpus()).expect("the figures are there");
        for age in 1..=40 {
            let (old, new) = (rules.under(Rule::Ladder, age), rules.under(Rule::Half, age));
            assert!(new.federal >= old.federal);
            assert_eq!(new.federal > old.federal, age >= 4);
        }
    }

    #[test]
    fn no_centre_is_older_than_the_partnership() {
        assert!(old_enough(1, 1988) && !old_enough(2, 1988) && old_enough(10, 1997) && !old_enough(10, 1996));
    }

    #[test]
    fn the_knobs_reach_exactly_as_far_as_the_paper() {
        let corpus = corpus();
        let range = |slug: &str| {
            let f = corpus.figure(figure_named(&corpus, slug).expect("the figure"));
            (f.value, f.max.expect("a range"))
        };
        let ends = |low: u8, high: u8| (f64::from(low), f64::from(high));
        let controls = |n: u8| Controls {
            award: n,
            length: n,
            taper: n,
            ..Controls::default()
        };
        let (low, high) = (controls(0).kept(), controls(u8::MAX).kept());
        let (a, b) = ends(low.award, high.award);
        assert_eq!((a * 1e6, b * 1e6), range("f-imi-fed"));
        assert_eq!(ends(low.length, high.length), range("f-imi-fed-years"));
        assert_eq!(ends(low.taper, high.taper), range("f-imi-taper"));
    }

    #[test]
    fn every_course_keeps_to_the_paper() {
        for award in [70, 95, 120] {
            for length in 5..=7 {
                for taper in 2..=3 {
                    let controls = Controls {
                        award,
                        length,
                        taper,
                        ..Controls::default()
                    };
                    for bend in BENDS {
                        keeps(&Course::of(&controls, bend));
                    }
                }
            }
        }
    }

    /// Level up to the first drop, falling from there, nil from the end on, the award in all.
    fn keeps(c: &Course) {
        let near = |a: f64, b: f64| (a - b).abs() < 1e-6 * c.award;
        assert!(near(c.rate(0.0), c.rate(c.taper)), "{c:?}");
        assert_eq!(
            (c.rate(c.length), c.rate(c.length + 1.0), c.rate(-0.1)),
            (0.0, 0.0, 0.0)
        );
        assert!(c.rate(c.length - 1e-9) < 1e-3 * c.award);
        for (a, b) in [(2.0, 3.0), (3.0, 5.0), (5.0, 7.0)] {
            let falls = b > c.taper && a < c.length;
            assert_eq!(c.rate(b) < c.rate(a), falls, "{c:?} from year {a} to {b}");
        }
        let step = 0.001;
        let (mut sum, mut t) = (0.0, 0.0);
        while t < c.length {
            assert!(c.rate(t + step) <= c.rate(t) + 1e-9);
            sum += (c.rate(t) + c.rate(t + step)) / 2.0 * step;
            t += step;
            if (t * 1000.0).round() as i64 % 1000 == 0 {
                assert!((sum - c.spent(t)).abs() < 2e-3 * c.award, "{c:?} at {t}");
            }
        }
        assert!(near(c.spent(c.length), c.award) && near(c.spent(99.0), c.award) && c.spent(0.0) == 0.0);
    }

    #[test]
    fn own_income_rises_to_the_whole() {
        let controls = Controls::default();
        let length = f64::from(controls.length);
        assert_eq!(
            (
                own_part(&controls, 0.0),
                own_part(&controls, length),
                own_part(&controls, 9.0)
            ),
            (0.0, 1.0, 1.0)
        );
        for t in 0..50 {
            let t = f64::from(t) / 10.0;
            assert!(own_part(&controls, t) < own_part(&controls, t + 0.1) || t >= length);
        }
    }
}

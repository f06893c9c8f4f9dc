//! Places one programme's wheel at any centre and radius: the one composite every view shares.
//! Disc with a dot for each real node, ring of three arcs, and where the counts sit.

use crate::corpus::{Corpus, Feature, Programme};
use crate::drawing::geometry::{Point, pt};
pub use crate::layers::Sponsor;

/// Angles of an arc, degrees clockwise from north; the end may pass 360.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sector {
    /// Where the arc begins.
    pub from: f64,
    /// Where it ends; larger than `from`.
    pub to: f64,
}

impl Sector {
    /// The middle, where the count sits.
    pub fn middle(self) -> f64 {
        ((self.from + self.to) / 2.0) % 360.0
    }

    /// Width in degrees.
    pub fn span(self) -> f64 {
        self.to - self.from
    }

    /// The angle nearest to `angle` that lies in the sector, by at least `margin` degrees.
    pub fn clamp(self, angle: f64, margin: f64) -> f64 {
        let middle = (self.from + self.to) / 2.0;
        let mut off = (angle - middle) % 360.0;
        if off > 180.0 {
            off -= 360.0;
        } else if off < -180.0 {
            off += 360.0;
        }
        let half = self.span() / 2.0 - margin;
        middle + off.clamp(-half, half)
    }
}

/// The arc of a feature: mission to the north, resources to the east, network from south-east to west.
pub const fn sector(feature: Feature) -> Sector {
    match feature {
        Feature::Mission => Sector { from: 300.0, to: 388.0 },
        Feature::Resource => Sector { from: 32.0, to: 110.0 },
        Feature::Network => Sector { from: 114.0, to: 296.0 },
    }
}

/// What a dot in a disc stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dot {
    /// An MEP centre.
    Centre,
    /// A service point of an MEP centre.
    ServicePoint,
    /// A member that makes things and is small or medium.
    SmallMaker,
    /// Another member that makes things.
    Maker,
    /// A member of another kind.
    Member,
}

/// A node large enough to be seen by itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Inner {
    /// An institute.
    Institute(Sponsor),
    /// NSTC's headquarters.
    Headquarters,
    /// One of NSTC's centres, whose number the paper does not state; `strength` falls from 1 to nearly 0 round the
    /// orbit, so that the drawing does not pretend to a count.
    UnstatedCentre {
        /// 1 for the first, falling.
        strength: f64,
    },
}

/// What a wheel's disc holds, as the paper counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facts {
    /// Centres and service points.
    Centres {
        /// MEP centres.
        centres: usize,
        /// Service points ("nearly" so many).
        points: usize,
    },
    /// Institutes in a field of members.
    Institutes {
        /// By sponsor: Defense, Energy, Commerce.
        sponsors: [usize; 3],
        /// Members.
        members: usize,
        /// Per cent of members that make things.
        makers: usize,
        /// Per cent of makers that are small or medium.
        small: usize,
    },
    /// A headquarters and an unstated number of centres.
    Planned,
}

impl Facts {
    /// Reads the counts of a programme from the paper's figures; a figure that is missing counts as nought.
    pub fn of(corpus: &Corpus, programme: Programme) -> Facts {
        let count = |slug: &str| {
            corpus
                .tables()
                .figures
                .iter()
                .find(|f| f.slug == slug)
                .map_or(0, |f| f.value.round().max(0.0) as usize)
        };
        match programme {
            Programme::Mep => Facts::Centres {
                centres: count("f-mep-centers"),
                points: count("f-mep-sites"),
            },
            Programme::Nnmi => Facts::Institutes {
                sponsors: [count("f-imi-dod"), count("f-imi-doe"), count("f-imi-doc")],
                members: count("f-imi-members"),
                makers: count("f-imi-mfr-share"),
                small: count("f-imi-sme-share"),
            },
            Programme::Nstc => Facts::Planned,
        }
    }
}

/// The content of a disc in units of the disc's radius, centred on the origin.
#[derive(Clone, Debug, PartialEq)]
pub struct Disc {
    /// Small dots by kind.
    pub dots: Vec<(Dot, Vec<Point>)>,
    /// Larger nodes.
    pub inner: Vec<(Inner, Point)>,
}

/// Radius of a dot in units of the disc.
pub const fn dot_radius(dot: Dot) -> f64 {
    match dot {
        Dot::Centre => 0.022,
        Dot::ServicePoint => 0.0095,
        Dot::SmallMaker => 0.0105,
        Dot::Maker => 0.0105,
        Dot::Member => 0.0085,
    }
}

/// Radius of an inner node in units of the disc.
pub const fn inner_radius(inner: Inner) -> f64 {
    match inner {
        Inner::Institute(_) => 0.066,
        Inner::Headquarters => 0.21,
        Inner::UnstatedCentre { .. } => 0.135,
    }
}

/// How many circles stand for NSTC's unstated number of centres.
const UNSTATED: usize = 7;

/// Fills a disc: one dot for each node, evenly spread, never more and never fewer. The paper does not say which
/// member belongs to which institute nor which service point to which centre: their places are drawing, not data.
pub fn disc(facts: Facts) -> Disc {
    match facts {
        Facts::Centres { centres, points } => centres_disc(centres, points),
        Facts::Institutes {
            sponsors,
            members,
            makers,
            small,
        } => institutes_disc(sponsors, members, makers, small),
        Facts::Planned => planned_disc(),
    }
}

/// The golden angle in degrees: each dot of a sunflower spiral turns by it (Vogel 1979).
const GOLDEN: f64 = 137.507_764_05;

/// The `i`-th of `n` dots of a sunflower spiral within `radius`.
fn sunflower(i: usize, n: usize, radius: f64) -> Point {
    pt(0.0, 0.0).polar(i as f64 * GOLDEN, radius * ((i as f64 + 0.5) / n as f64).sqrt())
}

fn centres_disc(centres: usize, points: usize) -> Disc {
    let places: Vec<Point> = (0..centres).map(|i| sunflower(i, centres, 0.9)).collect();
    let mut satellites = Vec::with_capacity(points);
    for (i, c) in places.iter().enumerate() {
        // The points are dealt round: each centre has its share, the first ones one more.
        let n = points / centres + usize::from(i < points % centres);
        for k in 0..n {
            satellites.push(c.polar(k as f64 * 360.0 / n as f64 + i as f64 * 17.0, 0.067));
        }
    }
    Disc {
        dots: vec![(Dot::ServicePoint, satellites), (Dot::Centre, places)],
        inner: Vec::new(),
    }
}

fn institutes_disc(sponsors: [usize; 3], members: usize, makers: usize, small: usize) -> Disc {
    let total: usize = sponsors.iter().sum();
    let places: Vec<Point> = (0..total).map(|i| sunflower(i, total, 0.88)).collect();
    let clear = 0.088;
    let free = |p: &Point| places.iter().all(|c| c.distance(*p) > clear);
    // The spiral is lengthened until the wanted number remains outside the institutes.
    let mut length = members;
    let field = loop {
        let field: Vec<Point> = (0..length).map(|i| sunflower(i, length, 0.965)).filter(free).collect();
        if field.len() >= members || total == 0 {
            break field.into_iter().take(members).collect::<Vec<_>>();
        }
        length += members - field.len();
    };
    let mut dots = vec![
        (Dot::Member, Vec::new()),
        (Dot::Maker, Vec::new()),
        (Dot::SmallMaker, Vec::new()),
    ];
    let step = |i: usize, percent: usize| (i + 1) * percent / 100 - i * percent / 100;
    let mut maker = 0;
    for (i, p) in field.into_iter().enumerate() {
        let slot = if step(i, makers) == 0 {
            0
        } else {
            maker += 1;
            1 + step(maker - 1, small)
        };
        dots[slot].1.push(p);
    }
    let sponsor = |i: usize| {
        if i < sponsors[0] {
            Sponsor::Defense
        } else if i < sponsors[0] + sponsors[1] {
            Sponsor::Energy
        } else {
            Sponsor::Commerce
        }
    };
    // Sponsors are dealt round the field, so that no cluster pretends to be a place.
    let stride = 7;
    let inner = places
        .into_iter()
        .enumerate()
        .map(|(i, p)| (Inner::Institute(sponsor(i * stride % total.max(1))), p))
        .collect();
    Disc { dots, inner }
}

fn planned_disc() -> Disc {
    let mut inner: Vec<(Inner, Point)> = (0..UNSTATED)
        .map(|i| {
            let strength = 1.0 - 0.82 * i as f64 / (UNSTATED - 1) as f64;
            (
                Inner::UnstatedCentre { strength },
                pt(0.0, 0.0).polar(20.0 + i as f64 * 360.0 / UNSTATED as f64, 0.66),
            )
        })
        .collect();
    inner.push((Inner::Headquarters, pt(0.0, 0.0)));
    Disc {
        dots: Vec::new(),
        inner,
    }
}

/// Where a wheel stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wheel {
    /// Which programme.
    pub programme: Programme,
    /// Centre in px.
    pub centre: Point,
    /// Radius of the ring's middle line in px.
    pub ring: f64,
}

impl Wheel {
    /// Stroke width of the ring in px.
    pub fn stroke(&self) -> f64 {
        (self.ring * 0.054).max(3.6)
    }

    /// Radius of the disc in px.
    pub fn disc(&self) -> f64 {
        self.ring - (self.ring * 0.12).max(4.5)
    }

    /// Outer edge of the ring in px.
    pub fn outer(&self) -> f64 {
        self.ring + self.stroke() / 2.0
    }

    /// How far sideways the ring's outer edge is from the middle, so far above or below it; all in px.
    pub fn reach(&self, dy: f64) -> f64 {
        (self.outer().powi(2) - dy * dy).max(0.0).sqrt()
    }

    /// The point of the ring's outer edge at an angle.
    pub fn rim(&self, angle: f64) -> Point {
        self.centre.polar(angle, self.outer())
    }

    /// Where the count of an arc sits.
    pub fn badge(&self, feature: Feature) -> Point {
        self.centre.polar(sector(feature).middle(), self.ring)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(disc: &Disc, kind: Dot) -> usize {
        disc.dots.iter().filter(|(k, _)| *k == kind).map(|(_, p)| p.len()).sum()
    }

    #[test]
    fn a_dot_for_each_node_and_no_more() {
        let d = disc(Facts::Centres {
            centres: 51,
            points: 450,
        });
        assert_eq!((count(&d, Dot::Centre), count(&d, Dot::ServicePoint)), (51, 450));
        let d = disc(Facts::Institutes {
            sponsors: [9, 6, 1],
            members: 2320,
            makers: 63,
            small: 72,
        });
        assert_eq!(d.inner.len(), 16);
        let makers = count(&d, Dot::Maker) + count(&d, Dot::SmallMaker);
        assert_eq!(makers + count(&d, Dot::Member), 2320);
        assert_eq!(makers, 2320 * 63 / 100);
        assert_eq!(count(&d, Dot::SmallMaker), makers * 72 / 100);
    }

    #[test]
    fn sponsors_are_counted() {
        let d = disc(Facts::Institutes {
            sponsors: [9, 6, 1],
            members: 2320,
            makers: 63,
            small: 72,
        });
        let by = |s| d.inner.iter().filter(|(i, _)| *i == Inner::Institute(s)).count();
        assert_eq!(
            (by(Sponsor::Defense), by(Sponsor::Energy), by(Sponsor::Commerce)),
            (9, 6, 1)
        );
    }

    #[test]
    fn everything_lies_in_the_disc_and_nothing_on_an_institute() {
        for facts in [
            Facts::Centres {
                centres: 51,
                points: 450,
            },
            Facts::Institutes {
                sponsors: [9, 6, 1],
                members: 2320,
                makers: 63,
                small: 72,
            },
            Facts::Planned,
        ] {
            let d = disc(facts);
            for (kind, points) in &d.dots {
                for p in points {
                    assert!(p.distance(pt(0.0, 0.0)) + dot_radius(*kind) <= 1.0);
                    assert!(
                        d.inner
                            .iter()
                            .all(|(i, c)| c.distance(*p) > inner_radius(*i) + dot_radius(*kind))
                    );
                }
            }
            for (i, a) in d.inner.iter().enumerate() {
                assert!(a.1.distance(pt(0.0, 0.0)) + inner_radius(a.0) <= 1.0);
                for b in &d.inner[..i] {
                    assert!(a.1.distance(b.1) > inner_radius(a.0) + inner_radius(b.0));
                }
            }
        }
    }

    #[test]
    fn arcs_leave_four_degrees_between_them() {
        let [m, n, r] = [Feature::Mission, Feature::Network, Feature::Resource].map(sector);
        assert_eq!((r.from - (m.to - 360.0), n.from - r.to, m.from - n.to), (4.0, 4.0, 4.0));
    }

    #[test]
    fn clamping_keeps_to_the_sector() {
        let m = sector(Feature::Mission);
        for a in 0..360 {
            let c = m.clamp(f64::from(a), 5.0);
            assert!((305.0..=383.0).contains(&c), "{a} → {c}");
        }
        assert_eq!(m.clamp(0.0, 5.0) % 360.0, 0.0);
    }
}

//! Joins from features to lessons: a strand for each relation that ties the two; solid where the paper says so in so
//! many words, a double line where the tie is our coding.

use crate::corpus::{Code, Coded, Corpus, EntityId, Feature, Item, RelationId, Subset};
use crate::drawing::geometry::{Point, pt, straight};
use crate::drawing::length::n;
use crate::drawing::{Mark, Role, Scene, Shape, Spot};
use crate::views::framework::layout::joins::{Bundle, Field, Route, route};
use crate::views::framework::scene::names;

/// Width of one strand in units of the design.
pub const STRAND: f64 = 1.3;

/// The relations that end at a lesson and carry a feature.
pub fn strands(corpus: &Corpus, shown: &Subset, feature: Feature, lesson: EntityId) -> Vec<RelationId> {
    corpus
        .touching(lesson)
        .iter()
        .copied()
        .filter(|&r| shown.has_relation(r) && corpus.relation(r).features.contains(&feature))
        .collect()
}

/// A join: whose relations, which way.
pub struct Join {
    /// The feature.
    pub feature: Feature,
    /// The feature in whose row the lesson stands.
    pub lesson: Feature,
    /// One a strand.
    pub relations: Vec<RelationId>,
    /// Whether the tie of feature and lesson is our coding.
    pub ours: bool,
}

impl Join {
    /// What a strand is painted wider than its pitch, in px: a hair, so that strands side by side make one line; more
    /// for a double line of one strand, which else would close.
    fn more(&self) -> f64 {
        if self.ours && self.relations.len() == 1 {
            1.1
        } else {
            0.6
        }
    }
}

/// Every join that has at least one relation on show.
pub fn all(corpus: &Corpus, shown: &Subset) -> Vec<Join> {
    let mut joins = Vec::new();
    for &feature in Feature::ALL {
        for &lesson in Feature::ALL {
            let Some(id) = corpus.entity_named(names(lesson).lesson) else {
                continue;
            };
            let relations = strands(corpus, shown, feature, id);
            if relations.is_empty() {
                continue;
            }
            // Said in so many words: a relation joins the lesson and the feature themselves, and the tie is not ours.
            let own = corpus.feature_entity(feature);
            let said = relations.iter().any(|&r| {
                let r = corpus.relation(r);
                (own == Some(r.from) || own == Some(r.to)) && !r.coded.contains(&Coded::Link)
            });
            joins.push(Join {
                feature,
                lesson,
                relations,
                ours: !said,
            });
        }
    }
    joins
}

/// The most relations any join has.
pub fn most(joins: &[Join]) -> usize {
    joins.iter().map(|j| j.relations.len()).max().unwrap_or(0)
}

/// Draws the joins between two rows of points.
pub fn draw(joins: &[Join], field: &Field, scene: &mut Scene) {
    let bundles: Vec<Bundle> = joins
        .iter()
        .map(|j| Bundle {
            from: j.feature.index(),
            to: j.lesson.index(),
            strands: j.relations.len(),
        })
        .collect();
    for (join, route) in joins.iter().zip(route(&bundles, field)) {
        for (&id, line) in join.relations.iter().zip(route.strands()) {
            let item = Item::Relation(id);
            let mark = Mark::new(Role::Sketch, Shape::Path(rounded(&line, &route))).wide(route.strand + join.more());
            scene.marks.push(mark.of(item).toned(Some(join.feature)));
            for leg in line.windows(2) {
                scene.curves.push((item, straight(leg[0], leg[1])));
            }
            let mid = line[line.len() / 2 - 1].toward(line[line.len() / 2], 0.5);
            scene.spots.push(Spot {
                item,
                at: mid,
                radius: 4.0,
            });
        }
        if join.ours {
            let core = route.width() + join.more() - 1.6;
            let d = rounded(&route.shifted(0.0), &route);
            scene
                .marks
                .push(Mark::new(Role::Core, Shape::Path(d.clone())).wide(core));
            if join.relations.len() > 1 {
                // A broad double line is tinted, or it would read as two lines.
                scene.marks.push(
                    Mark::new(Role::LinkQuiet, Shape::Path(d))
                        .toned(Some(join.feature))
                        .wide(core),
                );
            }
        }
    }
}

/// Path data with round corners; strands of one join turn about the same centres.
fn rounded(line: &[Point], route: &Route) -> String {
    const RADIUS: f64 = 7.0;
    let mut d = format!("M{} {}", n(line[0].x), n(line[0].y));
    let middle = route.shifted(0.0);
    for k in 1..line.len() - 1 {
        let (a, b, c) = (line[k - 1], line[k], line[k + 1]);
        // How far this strand lies outside the middle line at this corner.
        let layer_data = {
            let (m, inward) = (middle[k], middle[k - 1].toward(middle[k + 1], 0.5));
            let d = b.distance(inward) - m.distance(inward);
            if b.distance(m) < 1e-6 {
                0.0
            } else {
                d.signum() * (b.x - m.x).abs()
            }
        };
        let r = (RADIUS + route.width() / 2.0 + layer_data)
            .min(b.distance(a) / 2.0)
            .min(b.distance(c) / 2.0)
            .max(0.1);
        let (p, q) = (b.toward(a, r / b.distance(a)), b.toward(c, r / b.distance(c)));
        d.push_str(&format!(
            "L{} {}Q{} {} {} {}",
            n(p.x),
            n(p.y),
            n(b.x),
            n(b.y),
            n(q.x),
            n(q.y)
        ));
    }
    let end = line[line.len() - 1];
    d.push_str(&format!("L{} {}", n(end.x), n(end.y)));
    d
}

/// A join as a short piece, for where the lessons stand below: how wide, how many.
pub fn sample(join: &Join, at: Point, length: f64, strand: f64, scene: &mut Scene) {
    let count = join.relations.len() as f64;
    for (k, &id) in join.relations.iter().enumerate() {
        let y = at.y + (k as f64 - (count - 1.0) / 2.0) * strand;
        let d = format!("M{} {}H{}", n(at.x), n(y), n(at.x + length));
        let item = Item::Relation(id);
        let mark = Mark::new(Role::Sketch, Shape::Path(d)).wide(strand + join.more());
        scene.marks.push(mark.of(item).toned(Some(join.feature)));
        scene.spots.push(Spot {
            item,
            at: pt(at.x + length / 2.0, y),
            radius: 4.0,
        });
    }
    if join.ours {
        let d = format!("M{} {}H{}", n(at.x), n(at.y), n(at.x + length));
        let core = count * strand + join.more() - 1.6;
        scene
            .marks
            .push(Mark::new(Role::Core, Shape::Path(d.clone())).wide(core));
        if join.relations.len() > 1 {
            scene.marks.push(
                Mark::new(Role::LinkQuiet, Shape::Path(d))
                    .toned(Some(join.feature))
                    .wide(core),
            );
        }
    }
}

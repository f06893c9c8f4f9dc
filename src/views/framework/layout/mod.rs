//! Columns and joins of the framework picture. Numbers only; knows no words and not how anything is drawn.

pub mod joins;

use crate::drawing::geometry::Size;

/// A column of text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    /// Left edge in px.
    pub x: f64,
    /// Width in px.
    pub w: f64,
}

impl Column {
    /// Right edge in px.
    pub fn right(&self) -> f64 {
        self.x + self.w
    }
}

/// Where the lessons stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Lessons {
    /// Right of the wheels, each on a line; joins run in lanes from `lanes` to the column.
    Right {
        /// Their column.
        column: Column,
        /// Left edge of the lanes in px.
        lanes: f64,
    },
    /// In a row under the wheels.
    Below([Column; 3]),
}

/// The columns of the picture. What gives way when it gets narrower: the firm column folds into the problem's text,
/// then the small drawings go, then the lessons move below, then the change folds as well.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// Px per unit of the design: 1 at 1,410 px and below.
    pub unit: f64,
    /// Width of the picture in px.
    pub width: f64,
    /// Problem.
    pub problem: Column,
    /// Firm condition; folded into the problem where there is none.
    pub firm: Option<Column>,
    /// What changes from firm to nation; folded into the feature where there is none.
    pub change: Option<Column>,
    /// Whether the small drawings stand in the change column.
    pub drawings: bool,
    /// Feature.
    pub feature: Column,
    /// Middles of the wheels in px.
    pub wheels: [f64; 3],
    /// Distance of the wheels in px.
    pub pitch: f64,
    /// Lessons.
    pub lessons: Lessons,
    /// Whether the frame is so low that second lines give way, so that two rows show.
    pub tight: bool,
}

/// Height below which a narrow frame is tight, px.
const LOW: f64 = 420.0;

/// Room west of the first wheel's middle, as a share of the pitch.
const WEST: f64 = 0.48;
/// Room east of the last wheel's middle, as a share of the pitch.
const EAST: f64 = 0.63;

/// Width and height the full picture is designed for.
const DESIGN: Size = Size { w: 1410.0, h: 770.0 };

impl Plan {
    /// The columns for a frame of this size at this zoom; `size` includes the zoom.
    pub fn new(size: Size, zoom: f64) -> Plan {
        let zoom = zoom.max(1.0);
        let (w, h) = (size.w / zoom, size.h / zoom);
        let grow = (w / DESIGN.w).min(h / DESIGN.h).clamp(1.0, 1.35);
        let unit = grow * zoom;
        let mut plan = Plan::in_units(size.w / unit, h < LOW);
        plan.tight = plan.change.is_none() && h < LOW;
        plan.scaled(unit, size.w)
    }

    /// The columns for a width in units of the design.
    fn in_units(w: f64, low: bool) -> Plan {
        if w >= 1240.0 {
            let s = w / DESIGN.w;
            let col = |x: f64, width: f64| Column { x: x * s, w: width * s };
            let (problem, firm, change) = (col(24.0, 150.0), col(196.0, 146.0), col(364.0, 206.0));
            let feature = col(588.0, 156.0);
            let lesson = Column {
                x: w - 28.0 - 146.0 * s.max(1.0),
                w: 146.0 * s.max(1.0),
            };
            let lanes = lesson.x - 66.0;
            Plan::with_wheels(
                problem,
                Some(firm),
                Some(change),
                true,
                feature,
                lanes,
                Lessons::Right { column: lesson, lanes },
            )
        } else if w >= 1080.0 {
            let spare = w - 1080.0;
            let problem = Column { x: 24.0, w: 154.0 };
            let change = Column { x: 194.0, w: 190.0 };
            let feature = Column { x: 406.0, w: 142.0 };
            let lesson = Column {
                x: w - 24.0 - 124.0 - spare * 0.1,
                w: 124.0 + spare * 0.1,
            };
            let lanes = lesson.x - 52.0;
            Plan::with_wheels(
                problem,
                None,
                Some(change),
                true,
                feature,
                lanes,
                Lessons::Right { column: lesson, lanes },
            )
        } else if w >= 880.0 {
            let spare = w - 880.0;
            let problem = Column {
                x: 24.0,
                w: 144.0 + spare * 0.15,
            };
            let change = Column {
                x: problem.right() + 16.0,
                w: 176.0 + spare * 0.2,
            };
            let feature = Column {
                x: change.right() + 22.0,
                w: 144.0 + spare * 0.1,
            };
            Plan::with_wheels(
                problem,
                None,
                Some(change),
                false,
                feature,
                w - 16.0,
                Lessons::Below(thirds(w, 24.0)),
            )
        } else {
            // Small wheels leave the words more.
            let more = if low { (w - 560.0).max(0.0) * 0.11 } else { 0.0 };
            let problem = Column {
                x: 16.0,
                w: (w * 0.21).max(126.0) + more,
            };
            let feature = Column {
                x: problem.right() + 20.0,
                w: (w * 0.2).max(126.0) + more * 0.6,
            };
            Plan::with_wheels(
                problem,
                None,
                None,
                false,
                feature,
                w - 10.0,
                Lessons::Below(thirds(w, 16.0)),
            )
        }
    }

    /// Spreads the wheels between the feature and `right`.
    fn with_wheels(
        problem: Column,
        firm: Option<Column>,
        change: Option<Column>,
        drawings: bool,
        feature: Column,
        right: f64,
        lessons: Lessons,
    ) -> Plan {
        let left = feature.right() + 14.0;
        // Money stands to the east of its wheels: the last one keeps more room on that side.
        let pitch = (right - left) / (WEST + 2.0 + EAST);
        let wheels = [0.0, 1.0, 2.0].map(|k| left + pitch * (WEST + k));
        Plan {
            unit: 1.0,
            width: 0.0,
            problem,
            firm,
            change,
            drawings,
            feature,
            wheels,
            pitch,
            lessons,
            tight: false,
        }
    }

    fn scaled(self, unit: f64, width: f64) -> Plan {
        let col = |c: Column| Column {
            x: c.x * unit,
            w: c.w * unit,
        };
        Plan {
            unit,
            width,
            problem: col(self.problem),
            firm: self.firm.map(col),
            change: self.change.map(col),
            drawings: self.drawings,
            tight: self.tight,
            feature: col(self.feature),
            wheels: self.wheels.map(|x| x * unit),
            pitch: self.pitch * unit,
            lessons: match self.lessons {
                Lessons::Right { column, lanes } => Lessons::Right {
                    column: col(column),
                    lanes: lanes * unit,
                },
                Lessons::Below(c) => Lessons::Below(c.map(col)),
            },
        }
    }
}

/// Three columns across a width.
fn thirds(w: f64, margin: f64) -> [Column; 3] {
    let gap = 24.0;
    let each = (w - 2.0 * margin - 2.0 * gap) / 3.0;
    [0.0, 1.0, 2.0].map(|k| Column {
        x: margin + k * (each + gap),
        w: each,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_never_touch() {
        for w in (560..2600).step_by(7) {
            let p = Plan::new(
                Size {
                    w: f64::from(w),
                    h: 770.0,
                },
                1.0,
            );
            let mut cols = vec![p.problem];
            cols.extend(p.firm);
            cols.extend(p.change);
            cols.push(p.feature);
            assert!(cols.windows(2).all(|c| c[0].right() + 10.0 < c[1].x), "{w} {cols:?}");
            assert!(p.feature.right() < p.wheels[0] - p.pitch * WEST);
            match p.lessons {
                Lessons::Right { column, lanes } => {
                    assert!(p.wheels[2] + p.pitch * EAST <= lanes + 0.1 && column.right() <= f64::from(w));
                }
                Lessons::Below(c) => assert!(c[2].right() <= f64::from(w)),
            }
        }
    }
}

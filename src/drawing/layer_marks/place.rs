//! Finds room for an item's marks: at its corner, at the ends of its words, on its line; else as near as can be, on a
//! hairline.

use crate::corpus::Item;
use crate::drawing::geometry::{Point, Rect, on_curve, pt};
use crate::drawing::layer_marks::ground::{Ground, SMALL, apart, box_of, points};
use crate::drawing::layer_marks::own;
use crate::drawing::layer_marks::sign::{HEIGHT, Signs};
use crate::drawing::metrics::Face;
use crate::drawing::{Mark, Role, Scene, Shape};

/// How far from its item a mark may stand, px.
const FAR: f64 = 150.0;
/// Whether lines may be stood on, how far a mark may then go, px, and whether its hairline may run over marks: rather
/// on a line than far away, and over small marks only where there is no other way.
const STAGES: [(bool, f64, bool); 6] = [
    (false, 16.0, false),
    (true, 25.0, false),
    (false, 60.0, false),
    (true, 60.0, false),
    (true, FAR, false),
    (true, FAR, true),
];
/// From which distance on a hairline ties a mark to its item, px: to what is drawn, and to words, where lines stand over
/// each other and every mark is near to two.
const TIED: f64 = 6.0;
const TIED_TO_WORDS: f64 = 2.0;
/// What is kept free round a mark, px.
const AIR: f64 = 0.8;

/// How far a mark in a line may reach into the lines over and under it, px: no further than their letters leave free.
const TOUCH: f64 = -0.5;

/// How much nearer than anything else a mark stands to its own item where it can, px.
const PLAIN: f64 = 4.6;

/// A place for an item's marks, and the hairline they need there; a link's that have none on its line stand at one of
/// its ends, beside the marks that are there.
pub fn find(
    scene: &Scene,
    ground: &Ground,
    item: Item,
    (ends, placed): (&[Item], &[(Item, Rect)]),
    signs: &Signs,
) -> Option<(Rect, Option<(Point, Point)>)> {
    let (w, h) = (signs.width(), HEIGHT);
    let own = Own::of(scene, item)?;
    let own_ground = own.mark.map(|core| ground.within(&core.bounds()));
    let ground = own_ground.as_deref().unwrap_or(ground);
    let boxed = |at: Point| Rect::around(at, w, h);
    let free = |ground: &Ground, rect: &Rect, at_need: bool| ground.free(&rect.grown(AIR), at_need);
    if let Some(rect) = own.on_tile(ground, signs) {
        return Some((rect, None));
    }
    // Figures are read in lines: what stands in one is of that line, however near the next ones are.
    let level = own.level(w).into_iter().map(boxed);
    let mut level = level.filter(|r| ground.free(&r.grown(TOUCH), true) && own.plain(ground, r) > 0.0);
    if let Some(rect) = level.next() {
        return Some((rect, None));
    }
    let close: Vec<Rect> = own.close(w, h).into_iter().map(boxed).collect();
    let here = |at_need: bool, than: f64| {
        // On a line a mark beside another would be read with that.
        let lone = |r: &Rect| own.curve.is_none() || placed.iter().all(|(_, other)| apart(other, r) > PLAIN);
        // At its own words the rows of a list leave no more; at their ends a mark is read with them, be it on a line.
        let fits = |r: &&Rect| {
            let at_need = at_need || own.in_line(r);
            ground.free(&r.grown(0.1), at_need) && own.plain(ground, r) > than && lone(r)
        };
        close.iter().find(fits).copied()
    };
    let there = || {
        ends.iter().find_map(|&end| {
            let mut end_own = Own::of(scene, end)?;
            // The marks of the end itself, and of other links there.
            let own = |of: &Item| *of == end || matches!(of, Item::Relation(_));
            for (_, rect) in placed.iter().filter(|(of, _)| own(of)) {
                if end_own.apart(rect) < PLAIN {
                    end_own.words.push(*rect);
                }
            }
            let close = end_own.close(w, h).into_iter().map(boxed);
            let mut plain = close.filter(|r| ground.free(&r.grown(0.1), true) && end_own.plain(ground, r) > 0.0);
            plain.next()
        })
    };
    let found = match own.curve {
        // A pale line is hard to follow from its middle.
        Some(_) => own
            .pale
            .then(there)
            .flatten()
            .or_else(|| here(true, PLAIN))
            .or_else(there)
            .or_else(|| here(true, 0.0))
            .or_else(|| here(true, f64::MIN)),
        None => here(false, PLAIN)
            .or_else(|| here(true, PLAIN))
            .or_else(|| here(true, 1.5)),
    };
    if let Some(rect) = found {
        return Some((rect, None));
    }
    let around = |core: Core| (core, ground.near(&core.bounds().grown(FAR + w)));
    let cores: Vec<(Core, Ground)> = own.cores().into_iter().map(around).collect();
    for (at_need, reach, over) in STAGES {
        for (core, ground) in &cores {
            let mut gap = AIR;
            while gap <= reach {
                for at in core.around(gap, w, h) {
                    let rect = boxed(at);
                    if !free(ground, &rect, at_need) {
                        continue;
                    }
                    if own.plain(ground, &rect) > 1.0 && gap < core.tied() {
                        return Some((rect, None));
                    }
                    let to = core.nearest(at);
                    let from = nearest(&rect, to);
                    if ground.clear(from, to, &core.bounds(), over) {
                        return Some((rect, Some((from, to))));
                    }
                }
                gap += 3.0;
            }
        }
    }
    None
}

/// What a mark hangs on.
#[derive(Clone, Copy, Debug)]
enum Core {
    /// A mark: its middle and radius.
    Round(Point, f64),
    /// Words, or a box.
    Boxed(Rect),
}

impl Core {
    /// From which distance on a hairline is needed, px.
    fn tied(&self) -> f64 {
        match self {
            Core::Round(..) => TIED,
            Core::Boxed(_) => TIED_TO_WORDS,
        }
    }

    fn bounds(&self) -> Rect {
        match self {
            Core::Round(c, r) => Rect::around(*c, 2.0 * r, 2.0 * r),
            Core::Boxed(rect) => *rect,
        }
    }

    /// The point of it nearest to another point.
    fn nearest(&self, to: Point) -> Point {
        match self {
            Core::Round(c, r) => {
                let d = c.distance(to);
                if d > 0.0 { c.toward(to, r / d) } else { *c }
            }
            Core::Boxed(rect) => nearest(rect, to),
        }
    }

    /// Places round it at a gap: corners first, then sides, then between them.
    fn around(&self, gap: f64, w: f64, h: f64) -> Vec<Point> {
        match self {
            Core::Round(c, r) => {
                const TURNS: [f64; 16] = [
                    45.0, 315.0, 135.0, 225.0, 90.0, 0.0, 270.0, 180.0, 67.5, 292.5, 112.5, 247.5, 22.5, 337.5, 157.5,
                    202.5,
                ];
                let place = |turn: f64| {
                    let to = pt(0.0, 0.0).polar(turn, 1.0);
                    // Half the box as it is seen from there: at a corner its corner comes near, at a side its side.
                    let half = if to.x.abs() * h > to.y.abs() * w {
                        w / 2.0 / to.x.abs()
                    } else {
                        h / 2.0 / to.y.abs()
                    };
                    c.polar(turn, r + gap + half)
                };
                TURNS.into_iter().map(place).collect()
            }
            Core::Boxed(rect) => {
                const SIDES: [(f64, f64); 14] = [
                    (1.0, 0.0),
                    (-1.0, 0.0),
                    (0.0, -1.0),
                    (0.0, 1.0),
                    (1.0, -1.0),
                    (-1.0, -1.0),
                    (1.0, 1.0),
                    (-1.0, 1.0),
                    (0.5, -1.0),
                    (-0.5, 1.0),
                    (-0.5, -1.0),
                    (0.5, 1.0),
                    (0.75, -1.0),
                    (-0.75, 1.0),
                ];
                let c = pt(rect.x + rect.w / 2.0, rect.y + rect.h / 2.0);
                let (x, y) = ((rect.w + w) / 2.0 + gap, (rect.h + h) / 2.0 + gap);
                SIDES
                    .into_iter()
                    .map(|(sx, sy)| pt(c.x + sx * x, c.y + sy * y))
                    .collect()
            }
        }
    }
}

/// Where an item stands in a picture.
struct Own {
    /// Which.
    item: Item,
    /// Its mark.
    mark: Option<Core>,
    /// Boxes of its words.
    words: Vec<Rect>,
    /// How many of them are a figure's number, and come first.
    strong: usize,
    /// Its line, if it is a link.
    curve: Option<[Point; 4]>,
    /// Whether that line is a pale one.
    pale: bool,
    /// Points of its arc, if it is one.
    rim: Vec<Point>,
    /// Its tile, if it stands on one.
    tile: Option<Rect>,
}

impl Own {
    fn of(scene: &Scene, item: Item) -> Option<Own> {
        let marks: Vec<&Mark> = scene
            .marks
            .iter()
            .filter(|m| m.item == Some(item) && !own(m.role))
            .collect();
        let first = *marks.first()?;
        let curve = scene.curves.iter().find(|(of, _)| *of == item).map(|(_, c)| *c);
        // Of a figure the number comes first.
        let number = |m: &Mark| matches!(item, Item::Figure(_)) && m.role.face() == Face::Bold;
        let said = |first: bool| marks.iter().filter(move |m| number(m) == first);
        let boxes = |first: bool| said(first).filter_map(|m| Some(m.words()?.0));
        let mut words: Vec<Rect> = boxes(true).collect();
        let strong = words.len();
        words.extend(boxes(false));
        let ground = match (first.role, &first.shape) {
            // The ground of a wheel: the mark stands outside its ring.
            (Role::Disc, Shape::Circle(at, r)) => Some(Core::Round(*at, *r)),
            _ => None,
        };
        let spot = || {
            let spot = scene.spot(item)?;
            let on_words = words.iter().any(|r| r.contains(&Rect::around(spot.at, 0.0, 0.0)));
            (!on_words).then_some(Core::Round(spot.at, spot.radius))
        };
        let drawn = || {
            let shapes = marks.iter().filter(|m| !matches!(m.shape, Shape::Text { .. }));
            shapes.filter_map(|m| box_of(m)).map(Core::Boxed).next()
        };
        let mark = match curve {
            Some(c) => Some(Core::Round(on_curve(&c, 0.5), 1.0)),
            None => ground.or_else(spot).or_else(drawn),
        };
        let tile = match (first.role, &first.shape) {
            (Role::Disc, Shape::Path(_)) => box_of(first),
            _ => None,
        };
        let arc = |m: &&&Mark| matches!(item, Item::Arc(..)) && matches!(m.shape, Shape::Path(_));
        let rim = marks.iter().filter(arc).flat_map(|m| points(m)).collect();
        Some(Own {
            item,
            pale: first.role == Role::LinkQuiet,
            rim,
            mark,
            words,
            strong,
            curve,
            tile,
        })
    }

    /// What its marks may hang on, the best first: a small mark, then words, then a large one.
    fn cores(&self) -> Vec<Core> {
        let mut out: Vec<Core> = self.mark.into_iter().collect();
        let small = |core: &Core| core.bounds().w < SMALL;
        let words = self.words.first().map(|r| Core::Boxed(*r));
        if out.first().is_some_and(small) {
            out.extend(words);
        } else {
            out.splice(0..0, words);
        }
        out.splice(0..0, self.rim.iter().map(|at| Core::Round(*at, 5.0)));
        out
    }

    /// How much nearer a box is to the item than to anything else, px; of a line without words, how far others are, and
    /// nothing where another line runs too.
    fn plain(&self, ground: &Ground, rect: &Rect) -> f64 {
        let rival = ground.rival(rect, self.item);
        if self.curve.is_some() && self.words.is_empty() {
            return if ground.alone(&rect.grown(3.0), self.item) {
                rival
            } else {
                0.0
            };
        }
        rival - self.apart(rect)
    }

    /// Whether a box stands in one line with the item's words.
    fn in_line(&self, rect: &Rect) -> bool {
        let middle = |r: &Rect| r.y + r.h / 2.0;
        self.words.iter().any(|r| (middle(r) - middle(rect)).abs() < 0.1)
    }

    /// How far a box is from the item's mark and words, px.
    fn apart(&self, rect: &Rect) -> f64 {
        let marks = self.mark.iter().map(Core::bounds);
        let own = marks.chain(self.words.iter().copied()).map(|r| apart(&r, rect));
        own.fold(f64::MAX, f64::min)
    }

    /// A corner of its tile; on a small one a smaller star will do.
    fn on_tile(&self, ground: &Ground, signs: &Signs) -> Option<Rect> {
        const SMALL: f64 = 9.0;
        let tile = self.tile.as_ref()?;
        let whole = (signs.width(), HEIGHT);
        let sizes = [Some(whole), signs.verdicts.is_empty().then_some((SMALL, SMALL))];
        for (w, h) in sizes.into_iter().flatten() {
            let right = tile.x + tile.w - w - AIR;
            let low = tile.y + tile.h - h - AIR;
            for (x, y) in [(right, low), (tile.x + AIR, low), (right, tile.y + AIR)] {
                let rect = Rect { x, y, w, h };
                if ground.free(&rect.grown(0.5), true) {
                    return Some(rect);
                }
            }
        }
        None
    }

    /// Places in the lines of a figure's words, the best first: after its number, after what else is said of it, past the
    /// end of its bar, before its words or its small mark.
    fn level(&self, w: f64) -> Vec<Point> {
        if !matches!(self.item, Item::Figure(_)) {
            return Vec::new();
        }
        let middle = |r: &Rect| r.y + r.h / 2.0;
        let after = |r: &Rect| pt(r.x + r.w + 1.2 + w / 2.0, middle(r));
        let before = |r: &Rect| pt(r.x - 1.2 - w / 2.0, middle(r));
        let mark = self.mark.as_ref().map(Core::bounds);
        let around = |r: &Rect| {
            let line = |m: &Rect| Rect {
                y: middle(m),
                h: 0.0,
                ..*m
            };
            self.words.iter().any(|m| r.contains(&line(m)))
        };
        let bar = mark.filter(around);
        let small = mark.filter(|r| r.w < SMALL);
        let words = self.words.iter();
        // What runs on over lines is marked at its end.
        let (strong, plain) = self.words.split_at(self.strong);
        let ends = strong.iter().chain(plain.iter().rev()).chain(&bar).map(after);
        ends.chain(words.chain(&small).map(before)).collect()
    }

    /// Places at the item itself, the best first: at the corners of its mark, at the ends of its words, on its line.
    fn close(&self, w: f64, h: f64) -> Vec<Point> {
        let mut out = Vec::new();
        if let Some(core @ Core::Round(_, r)) = &self.mark
            && *r < 20.0
            && self.curve.is_none()
        {
            out.extend(core.around(AIR - 0.5, w, h).into_iter().take(4));
        }
        if let (Some(first), Some(last)) = (self.words.first(), self.words.last()) {
            let after = |r: &Rect| pt(r.x + r.w + 1.2 + w / 2.0, r.y + r.h / 2.0);
            out.push(after(last));
            out.push(after(first));
            out.push(pt(first.x - 1.2 - w / 2.0, first.y + first.h / 2.0));
            out.push(pt(last.x + w / 2.0, last.y + last.h + h / 2.0 + AIR));
            out.push(pt(first.x + first.w - w / 2.0, first.y - h / 2.0 - AIR));
        }
        if let Some(c) = &self.curve {
            // From the middle to both ends.
            out.extend((0..40).map(|k| on_curve(c, 0.5 + 0.012 * f64::from(if k % 2 == 0 { k } else { -k }))));
        }
        // Right below or above, where others stand in a row with it.
        if let Some(core @ Core::Round(..)) = &self.mark {
            out.extend(core.around(AIR - 0.5, w, h).into_iter().skip(5).step_by(2).take(2));
        }
        out
    }
}

/// The point of a box nearest to another point.
fn nearest(rect: &Rect, to: Point) -> Point {
    pt(to.x.clamp(rect.x, rect.x + rect.w), to.y.clamp(rect.y, rect.y + rect.h))
}

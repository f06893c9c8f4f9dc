//! The argument at a glance: every claim as a mark where its part of the argument crosses the feature it is about, and
//! on a careful reader's wish every oddity below. A map over the outline, which says the same in words.

use crate::analysis::outline::{Outline, Part, Row};
use crate::corpus::{Basis, ClaimId, ClaimKind, Code, Feature, Item, OddityId, Programme, Status};
use crate::drawing::geometry::{Point, Rect, Size, pt};
use crate::drawing::length::n;
use crate::drawing::metrics::{Face, wrap};
use crate::drawing::pieces::boxed;
use crate::drawing::{Anchor, Form, Frame, Mark, Role, Scene, Shape, Spot};
use crate::text::Words;
use crate::views::argument::wording as say;
use crate::views::argument::wording::Argument;

/// Font size of words in px, by the unit.
const TYPE: f64 = 11.5;
/// From the middle of one mark to the next, in px by the unit.
const PITCH: f64 = 12.5;

/// A column: a part of the argument, the cases once for what is said of all and once for each programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Column(Part, Option<Programme>);

/// The columns, in the order of the argument.
fn columns() -> Vec<Column> {
    let mut out = Vec::new();
    for part in Part::ALL {
        out.push(Column(part, None));
        if part == Part::Cases {
            out.extend(Programme::ALL.iter().map(|&p| Column(part, Some(p))));
        }
    }
    out
}

impl Column {
    /// Where a claim of the outline stands.
    fn of(frame: &Frame, row: &Row) -> Column {
        let programme = frame
            .corpus
            .claim(row.claim)
            .programme
            .filter(|_| row.part == Part::Cases);
        Column(row.part, programme)
    }
}

/// What rows of the outline bring into each column.
fn cells<T>(frame: &Frame, columns: &[Column], outline: &Outline, of: impl Fn(&Row) -> Vec<T>) -> Vec<Vec<T>> {
    let cell = |&column: &Column| {
        let here = |row: &&Row| Column::of(frame, row) == column;
        outline.rows.iter().filter(here).flat_map(&of).collect()
    };
    columns.iter().map(cell).collect()
}

/// Draws the map; as high as it needs.
pub fn scene(frame: &Frame) -> Scene {
    let outline = Outline::of(frame.corpus);
    let columns = columns();
    let mut map = Map::new(frame, columns.len());
    let mut y = map.heads(frame, &columns);
    // One lane a feature, last what is about all of them or none.
    for lane in Feature::ALL.iter().copied().map(Some).chain([None]) {
        let here = |row: &Row| (frame.corpus.claim(row.claim).feature == lane).then_some(row.claim);
        let cells = cells(frame, &columns, &outline, |row| here(row).into_iter().collect());
        y = map.lane(frame, y, lane, &cells);
    }
    let mut keys = vec![Argument::StripKey];
    if frame.controls.caveats {
        keys.push(Argument::StripOddities);
        let full = |row: &Row| row.remarks.iter().filter(|r| r.full).map(|r| r.oddity).collect();
        map.name(Argument::Oddities.get(frame.lang), y, None);
        y = map.fill(frame, y, &cells(frame, &columns, &outline, full), Map::oddity);
    }
    for key in keys {
        y = map.key(key.get(frame.lang), y);
    }
    map.scene.size.h = y + map.pitch * 0.4;
    map.scene
}

/// Columns of cells, filled row by row.
struct Map {
    left: f64,
    label: f64,
    column: f64,
    pitch: f64,
    size: f64,
    scene: Scene,
}

impl Map {
    fn new(frame: &Frame, columns: usize) -> Map {
        let unit = (frame.size.w / frame.zoom / 1110.0).clamp(1.0, 1.6);
        let (left, label) = match frame.form {
            Form::Wide => (24.0 * unit, 152.0 * unit),
            Form::Embed => (16.0, 0.0),
            Form::Phone => (12.0, 0.0),
        };
        let column = (frame.size.w - 2.0 * left - label) / columns as f64;
        Map {
            left,
            label,
            column,
            // Six side by side, as many as a programme's feature has.
            pitch: (PITCH * unit).min((column / 6.85).max(10.0)),
            size: TYPE * unit,
            scene: Scene {
                size: Size { ..frame.size },
                marks: Vec::new(),
                spots: Vec::new(),
                names: Vec::new(),
                curves: Vec::new(),
                columns: Vec::new(),
            },
        }
    }

    /// Left edge of a column.
    fn x(&self, column: usize) -> f64 {
        self.left + self.label + column as f64 * self.column
    }

    /// How many marks stand side by side in a column.
    fn a_row(&self) -> usize {
        (((self.column - self.pitch * 0.8) / self.pitch).floor() as usize).max(1)
    }

    /// The middle of the i-th mark of a cell.
    fn place(&self, column: usize, i: usize, top: f64) -> Point {
        let a_row = self.a_row();
        pt(
            self.x(column) + self.pitch * (0.5 + (i % a_row) as f64),
            top + self.pitch * (0.5 + (i / a_row) as f64),
        )
    }

    /// Names of parts; where columns are too narrow for words, none.
    fn heads(&mut self, frame: &Frame, columns: &[Column]) -> f64 {
        let top = self.pitch * 0.5;
        match frame.form {
            Form::Wide => {}
            Form::Embed | Form::Phone => return top,
        }
        for (k, &column) in columns.iter().enumerate() {
            let words = match column.1 {
                Some(programme) => programme.code(),
                None => say::part_short(column.0).get(frame.lang),
            };
            let at = pt(self.x(k), top + self.size);
            let head = Mark::text(Role::Heading, at, Anchor::Start, self.size * 1.08, words.to_owned());
            self.scene.marks.push(head);
        }
        top + self.size * 1.6
    }

    /// One lane: its name, the thread of its feature through the argument, its claims.
    fn lane(&mut self, frame: &Frame, top: f64, lane: Option<Feature>, cells: &[Vec<ClaimId>]) -> f64 {
        let name = match lane {
            Some(feature) => frame.corpus.label(feature).get(frame.lang),
            None => Argument::General.get(frame.lang),
        };
        self.name(name, top, lane);
        if lane.is_some() {
            let end = self.x(cells.len().saturating_sub(1)) + self.pitch * self.a_row() as f64;
            let d = format!("M{} {}H{}", n(self.x(0)), n(top + self.pitch * 1.04), n(end));
            let thread = Mark::new(Role::LinkQuiet, Shape::Path(d)).wide(1.6);
            self.scene.marks.push(thread.toned(lane));
        }
        self.fill(frame, top, cells, Map::claim)
    }

    /// The marks of a lane's cells; answers where the lane ends.
    fn fill<T: Copy>(
        &mut self,
        frame: &Frame,
        top: f64,
        cells: &[Vec<T>],
        draw: fn(&mut Map, &Frame, T, Point),
    ) -> f64 {
        for (k, cell) in cells.iter().enumerate() {
            for (i, &id) in cell.iter().enumerate() {
                draw(self, frame, id, self.place(k, i, top));
            }
        }
        let most = cells.iter().map(Vec::len).max().unwrap_or(0);
        top + self.pitch * (most.div_ceil(self.a_row()).max(1) as f64 + 0.5)
    }

    /// The name of a lane, where there is room left of the columns.
    fn name(&mut self, words: &str, top: f64, tone: Option<Feature>) {
        if self.label > 0.0 {
            let at = pt(self.left, top + self.pitch * 0.5 + self.size * 0.36);
            let name = Mark::text(Role::Heading, at, Anchor::Start, self.size, words.to_owned());
            self.scene.marks.push(name.toned(tone));
        }
    }

    /// A claim: filled where the paper states a fact or argues, hollow where it plans, dotted where it requires:
    /// dashes would break on so small a square. A caveat of ours is a ring.
    fn claim(&mut self, frame: &Frame, id: ClaimId, at: Point) {
        let claim = frame.corpus.claim(id);
        let item = Item::Claim(id);
        let half = self.pitch * 0.34;
        let square = || Shape::Path(boxed(&Rect::around(at, 2.0 * half, 2.0 * half)));
        let hollow = |shape| Mark::new(Role::Sketch, shape).wide(1.4);
        let mark = match (claim.kind, claim.status) {
            (ClaimKind::Caveat, _) => hollow(Shape::Circle(at, half)),
            (_, Status::Plan) => hollow(square()),
            (_, Status::Requirement) => hollow(square()).dashed(claim.status),
            (_, Status::Fact | Status::Theory | Status::Claim | Status::Prescription) => {
                Mark::new(Role::SketchFill, square())
            }
        };
        self.scene.marks.push(mark.of(item).toned(claim.feature));
        self.spot(item, at, half);
    }

    /// An oddity: a filled diamond where the paper disagrees with itself, a hollow one where knowledge from outside
    /// the paper is in it.
    fn oddity(&mut self, frame: &Frame, id: OddityId, at: Point) {
        let item = Item::Oddity(id);
        let half = self.pitch * 0.38;
        let d = format!(
            "M{} {}L{} {}L{} {}L{} {}z",
            n(at.x),
            n(at.y - half),
            n(at.x + half),
            n(at.y),
            n(at.x),
            n(at.y + half),
            n(at.x - half),
            n(at.y)
        );
        let mark = match frame.corpus.oddity(id).basis {
            Basis::Paper => Mark::new(Role::SketchFill, Shape::Path(d)),
            Basis::Outside | Basis::Both => Mark::new(Role::Sketch, Shape::Path(d)).wide(1.2),
        };
        self.scene.marks.push(mark.of(item));
        self.spot(item, at, half);
    }

    /// What the marks mean, below them; answers where the words end.
    fn key(&mut self, words: &str, top: f64) -> f64 {
        let mut y = top;
        for line in wrap(words, self.size, Face::Plain, self.scene.size.w - 2.0 * self.left) {
            y += self.size * 1.35;
            let at = pt(self.left, y);
            self.scene
                .marks
                .push(Mark::text(Role::Page, at, Anchor::Start, self.size, line));
        }
        y
    }

    fn spot(&mut self, item: Item, at: Point, radius: f64) {
        self.scene.spots.push(Spot { item, at, radius });
    }
}

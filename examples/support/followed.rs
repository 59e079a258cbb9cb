//! A plan followed up: each target with its computed baseline, its actual figures and what they say.

use maaltal::calendar::{Day, Period};
use maaltal::evaluate::{Prepared, QuestionId, Request, Table};
use maaltal::measure::MeasureId;
use maaltal::outcome::{
    Actual, Actuals, Door, Figure, Held, Moment, OutcomeError, Pace, Path, SeriesBreak, Side, Start, Status, Trajectory,
};
use maaltal::place::Place;
use maaltal::plan::Plan;
use maaltal::quantity::{Agreement, Tally, Value};
use maaltal::target::{Aim, Baseline, Checked, Claim, PrintedChange, Standard, Statement, Target, TargetError};

use super::files::Failure;

/// What the targets need computed: for each the question of its baseline, and that of its actual figure.
pub(crate) struct Asked<'a> {
    pub(crate) prepared: Prepared<'a>,
    baselines: Vec<Option<QuestionId>>,
    actuals: Vec<Option<(QuestionId, Period)>>,
}

impl<'a> Asked<'a> {
    /// Asks for every baseline, and for every target at a period, or at that of its baseline.
    pub(crate) fn of(plan: &'a Plan, at: Option<Period>) -> Result<Self, Failure> {
        let mut request = Request::new();
        let (mut baselines, mut actuals) = (Vec::new(), Vec::new());
        for target in &plan.targets {
            let mut ask = |period: Option<Period>| match (target.measure(), period) {
                (Some(measure), Some(period)) => {
                    request.ask(measure, period).map(Some).map_err(|error| Failure::Text(error.to_string()))
                }
                _ => Ok(None),
            };
            let baseline = target.baseline.as_ref().map(|baseline| baseline.period);
            baselines.push(ask(baseline)?);
            // A measure that does not cover the period has no actual figure for it.
            let at = at.or(baseline);
            actuals.push(ask(at).unwrap_or_default().zip(at));
        }
        Ok(Asked { prepared: request.prepare(), baselines, actuals })
    }
}

/// A target followed up.
pub(crate) struct Followed<'p, 'a> {
    pub(crate) target: &'p Target,
    /// Its baseline, from persons.
    pub(crate) baseline: Option<(Tally, Value)>,
    /// Where the follow-up starts, where the plan prints nothing: the caller's choice, and not the plan's.
    pub(crate) own_start: Option<Baseline>,
    /// Its actual figures, the earliest period first; each door by itself.
    pub(crate) lines: Vec<Line<'a>>,
    /// What its actual figure from persons answers.
    pub(crate) question: Option<QuestionId>,
    /// The path it is to take: the plan's own, or a straight line where that is asked for.
    pub(crate) path: Option<Trajectory>,
}

/// An actual figure and what it says.
pub(crate) struct Line<'a> {
    pub(crate) actual: Actual<'a>,
    /// The least and the most that it can be, where there is one.
    pub(crate) bounds: Option<(Value, Value)>,
    /// The outcome, or why there is none, in Danish where the reason is a common one.
    pub(crate) held: Result<Held, String>,
    pub(crate) moment: Moment,
    pub(crate) breaks: Vec<SeriesBreak>,
    /// On which side of the path the least and the most are.
    pub(crate) sides: Option<(Side, Side)>,
    /// The pace still required, of an exact figure on a path.
    pub(crate) pace: Option<Pace>,
}

impl Line<'_> {
    /// How the target stands; `None` where that cannot be told of any figure.
    pub(crate) fn status(&self) -> Option<Status> {
        self.held.as_ref().ok().map(|held| held.status(self.moment))
    }

    /// The figure in words: "842 personer", "842-862 personer" where persons are undetermined.
    pub(crate) fn figure(&self) -> String {
        match (&self.actual, self.bounds) {
            (Actual::Published(published), _) => published.figure.to_string(),
            (_, Some((lowest, highest))) if lowest == highest => lowest.to_string(),
            (_, Some((lowest, highest))) => format!("{}-{highest}", lowest.number()),
            (_, None) => "–".to_owned(),
        }
    }

    /// What is missing, or that nothing is, or why it cannot be told.
    pub(crate) fn gap(&self) -> String {
        match &self.held {
            Err(why) => format!("kan ikke opgøres: {why}"),
            Ok(Held { lowest, highest }) if lowest.is_met() && highest.is_met() => "intet".to_owned(),
            Ok(held) => match held.exact() {
                Some(outcome) => outcome.gap.to_string(),
                None => format!("{} til {}", held.lowest.gap, held.highest.gap),
            },
        }
    }

    /// On which side of its path it is.
    pub(crate) fn side(&self) -> Option<String> {
        let (lowest, highest) = self.sides?;
        Some(match (lowest, highest) {
            (lowest, highest) if lowest == highest => lowest.to_string(),
            (Side::Ahead(_), Side::Ahead(_)) | (Side::Behind(_), Side::Behind(_)) => format!("{lowest} til {highest}"),
            _ => "på begge sider af målbanen".to_owned(),
        })
    }
}

/// A heading and what stands under it, in the follow-up as in its page.
pub(crate) struct Section {
    pub(crate) title: &'static str,
    pub(crate) lines: Vec<String>,
}

/// Which vintages of a figure are followed up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Vintages {
    /// Each by itself.
    All,
    /// The newest, when that is asked for.
    Newest,
}

/// How a plan is followed up.
#[derive(Debug, Clone, Copy)]
pub(crate) struct How {
    pub(crate) vintages: Vintages,
    /// Whether stocks without a path of the plan's own are held against a straight line.
    pub(crate) linear: bool,
    /// The period to start from where the plan prints no baseline.
    pub(crate) from: Option<Period>,
}

/// What figures are held against: the people's answers with the day that they speak of, and the figures of the files.
#[derive(Clone, Copy)]
pub(crate) struct Facts<'f, 'a> {
    pub(crate) answers: Option<(&'f Table<'f, 'f>, Day)>,
    pub(crate) figures: &'f Actuals<'a>,
}

/// Follows up every target of a plan.
pub(crate) fn follow<'p, 'a>(
    plan: &'p Plan,
    asked: &Asked<'_>,
    facts: Facts<'_, 'a>,
    how: How,
) -> Vec<Followed<'p, 'a>> {
    let one = |(index, target): (usize, &'p Target)| {
        let tally = |question| facts.answers?.0.tally(question, target.place).counted();
        let baseline = asked.baselines[index].and_then(tally);
        let baseline = baseline.and_then(|tally| {
            let period = target.baseline.as_ref()?.period;
            Some((tally, target.measure()?.value_over(period, &tally).ok()?))
        });
        let mut actuals: Vec<Actual<'a>> = Vec::new();
        if let (Some((question, period)), Some(measure)) = (asked.actuals[index], target.measure())
            && let (Some(tally), Some((_, as_of))) = (tally(question), facts.answers)
        {
            actuals.push(Actual::Evaluated { measure: measure.id, place: target.place, period, tally, as_of });
        }
        let own = |actual: &&Actual<'a>| {
            target.measure().is_some_and(|measure| measure.id == actual.measure()) && actual.place() == target.place
        };
        for actual in facts.figures.all().filter(own) {
            if how.vintages == Vintages::Newest {
                actuals.retain(|known| (known.door(), known.period()) != (actual.door(), actual.period()));
            }
            actuals.push(*actual);
        }
        actuals.sort_by_key(|actual| (actual.period().last_day(), actual.door(), actual.vintage()));
        let own_start = how.from.filter(|_| target.baseline.is_none());
        let own_start = own_start.and_then(|from| start(target, from, facts.figures, how.vintages));
        let started = Target { baseline: target.baseline.or(own_start), ..target.clone() };
        let path = started.trajectory(Path::Own).ok();
        let path = path.or_else(|| if how.linear { started.trajectory(Path::Linear).ok() } else { None });
        let question = asked.actuals[index].map(|(question, _)| question);
        let line = |actual: Actual<'a>| line(&started, &actual, path.as_ref(), question, facts, how.vintages);
        let lines = actuals.into_iter().map(line).collect();
        Followed { target, baseline, own_start, lines, question, path }
    };
    plan.targets.iter().enumerate().map(one).collect()
}

/// The published or reported figure of a period, where it is one and exact, as a place to start from.
fn start(target: &Target, from: Period, figures: &Actuals<'_>, vintages: Vintages) -> Option<Baseline> {
    let measure = target.measure()?;
    let of_door = |door| one_of(figures, door, measure.id, target.place, from, vintages).ok().flatten();
    let actual = of_door(Door::Published).or_else(|| of_door(Door::Reported))?;
    let (lowest, highest) = target.bounds_of(actual).ok()??;
    let value = lowest.to_string().parse().ok()?;
    // A figure with more decimals than are shown is no printed one.
    let is_it = Figure::read(measure, &lowest.to_string()) == Ok(Figure::Known(lowest));
    (lowest == highest && is_it).then_some(Baseline { period: from, value })
}

/// The one vintage of a figure; of several the newest where that is asked for.
fn one_of<'f, 'a>(
    figures: &'f Actuals<'a>,
    door: Door,
    measure: MeasureId<'_>,
    place: Place,
    period: Period,
    vintages: Vintages,
) -> Result<Option<&'f Actual<'a>>, String> {
    match vintages {
        Vintages::Newest => Ok(figures.newest(door, measure, place, period)),
        Vintages::All => figures.only(door, measure, place, period).map_err(|error| error.to_string()),
    }
}

fn line<'a>(
    target: &Target,
    actual: &Actual<'a>,
    path: Option<&Trajectory>,
    question: Option<QuestionId>,
    facts: Facts<'_, 'a>,
    vintages: Vintages,
) -> Line<'a> {
    let bounds = target.bounds_of(actual).ok().flatten();
    let held = match &target.aim {
        Aim::Against(comparison) => against(target, actual, &comparison.with, question, facts, vintages),
        _ => target.outcome_of(actual).map_err(|error| in_danish_why(&error)),
    };
    let (period, exact) =
        (actual.period(), bounds.filter(|(lowest, highest)| lowest == highest).map(|(value, _)| value));
    let side = |value| path?.side(period, value).ok();
    let sides = bounds.and_then(|(lowest, highest)| side(lowest).zip(side(highest)));
    let pace = path.zip(exact).and_then(|(path, value)| path.pace(period, value).ok().flatten());
    let (moment, breaks) = (target.moment(period), target.breaks_before(actual));
    Line { actual: *actual, bounds, held, moment, breaks, sides, pace }
}

/// Against the figure of another place, or of another period, through the same door.
fn against(
    target: &Target,
    actual: &Actual<'_>,
    with: &Standard,
    question: Option<QuestionId>,
    facts: Facts<'_, '_>,
    vintages: Vintages,
) -> Result<Held, String> {
    let own = target.bounds_of(actual).ok().flatten().ok_or("der er intet tal")?;
    let (place, period) = match with {
        Standard::Place(place) => (*place, actual.period()),
        Standard::Period(period) => (target.place, *period),
        Standard::Peers(peers) => return Err(format!("{peers} under ét er ikke givet")),
    };
    let missing = || format!("der er intet tal for {place}, {}", in_danish(period));
    let standard = match (actual, with, question, facts.answers) {
        (Actual::Evaluated { .. }, Standard::Place(_), Some(question), Some((table, _))) => {
            let tally = table.tally(question, place).counted().ok_or_else(missing)?;
            let bounds = target.measure().and_then(|measure| measure.bounds_over(period, &tally).ok());
            bounds.map(|bounds| (bounds.lowest, bounds.highest))
        }
        (Actual::Evaluated { .. }, ..) => None,
        _ => {
            let other = one_of(facts.figures, actual.door(), actual.measure(), place, period, vintages)?;
            let there = Target { place, ..target.clone() };
            other.and_then(|other| there.bounds_of(other).ok().flatten())
        }
    };
    let standard = standard.ok_or_else(missing)?;
    target.outcome_against_within(own, standard).map_err(|error| in_danish_why(&error))
}

/// Why there is no outcome: the common reasons in Danish, others as the library says them.
fn in_danish_why(error: &OutcomeError) -> String {
    match error {
        OutcomeError::BeforeBaseline { .. } => "før udgangspunktet".to_owned(),
        OutcomeError::Missing { .. } => "der er intet tal".to_owned(),
        OutcomeError::Target(TargetError::NoBaseline) => "planen har intet udgangspunkt".to_owned(),
        OutcomeError::Target(TargetError::NoLevel(_)) => "målet er intet niveau".to_owned(),
        OutcomeError::Target(TargetError::Pending { said }) => format!("målet afventer: {said}"),
        other => other.to_string(),
    }
}

/// Whether a printed baseline can be the computed one, whatever the undetermined turn out to be.
fn possible(followed: &Followed<'_, '_>) -> bool {
    let (Some(baseline), Some((tally, _)), Some(measure)) =
        (&followed.target.baseline, followed.baseline, followed.target.measure())
    else {
        return true;
    };
    let Ok(bounds) = measure.bounds_over(baseline.period, &tally) else { return true };
    let held = |value: Value| baseline.value.agrees_with(value) != Ok(Agreement::Conflicts);
    held(bounds.lowest) || held(bounds.highest) || {
        // Between the ends.
        let printed = Target { aim: Aim::Level(baseline.value), ..followed.target.clone() };
        let met = |value| printed.outcome(value).is_ok_and(|outcome| outcome.is_met());
        met(bounds.lowest) != met(bounds.highest)
    }
}

/// What does not agree: baselines with persons, changes and sums with what is printed beside them.
pub(crate) fn disagreements(plan: &Plan, followed: &[Followed<'_, '_>]) -> Vec<String> {
    let mut found = Vec::new();
    for one in followed {
        let Followed { target, baseline, .. } = one;
        let name = &target.name;
        if let (Some(printed), Some((_, computed))) = (&target.baseline, baseline)
            && !possible(one)
        {
            found.push(format!("{name}: udgangspunktet er trykt {}, beregnet {computed}", printed.value));
        }
        if let (Some(check), PrintedChange::Printed(printed)) = (target.check(), target.change)
            && check.checked == Checked::Conflicts
        {
            found.push(format!("{name}: ændringen er trykt {printed}, genberegnet {}", check.recomputed));
        }
    }
    for check in plan.joint_checks() {
        for (what, checked) in [("udgangspunktet", check.baseline), ("måltallet", check.level)] {
            if checked == Checked::Conflicts {
                found.push(format!("{}: {what} passer ikke med kommunernes", check.total.name));
            }
        }
    }
    found
}

/// What a plan prints that does not agree with itself, or that a reader of it must know. It is no failure.
pub(crate) fn remarks(plan: &Plan) -> Vec<String> {
    let remark = |statement: &Statement| {
        let (checked, said) = statement.check();
        let kind = match (&statement.claim, checked) {
            (Claim::Antal { .. }, _) => "overskriften passer ikke",
            (Claim::Row { .. }, _) => "rækken rummer mere end tallet",
            (Claim::Words { .. }, _) => "samme ord er trykt på to måder",
            (Claim::Figures { .. }, Checked::NotComparable) => "tallene er ikke sammenlignelige",
            (Claim::Figures { .. }, _) => "tallene passer ikke sammen",
            _ => "bemærkning",
        };
        said.map(|said| format!("{}: {kind}: {said}", statement.at))
    };
    let better_before = |target: &Target| {
        let (baseline, measure) = (target.baseline?, target.measure()?);
        let Figure::Known(from) = Figure::read(measure, &baseline.value.to_string()).ok()? else { return None };
        let better = target.outcome(from).ok()?.start == Start::BetterThanTarget;
        better.then(|| format!("{}: målet er ringere end udgangspunktet", target.name))
    };
    let statements = plan.statements.iter().filter_map(remark);
    statements.chain(plan.targets.iter().filter_map(better_before)).collect()
}

/// The figures of a joint job centre beside those of its municipalities.
pub(crate) fn joint(plan: &Plan) -> Vec<String> {
    let words = |checked| match checked {
        Checked::Agrees => "stemmer",
        Checked::WithinRounding => "stemmer inden for afrundingen",
        Checked::NotExcluded => "kan ikke udelukkes",
        Checked::Conflicts => "stemmer ikke",
        Checked::NotComparable | Checked::NothingPrinted => "kan ikke holdes op mod kommunernes",
    };
    let told = |check: maaltal::plan::JointCheck<'_>| {
        let weights = match (check.weights, check.parts.first()) {
            (Some(weights), Some(first)) => {
                format!("; {} vejer mellem {} og {}", first.place, weights.lowest, weights.highest)
            }
            _ => String::new(),
        };
        let (baseline, level) = (words(check.baseline), words(check.level));
        format!("{}: udgangspunktet {baseline}, måltallet {level}{weights}", check.total.name)
    };
    plan.joint_checks().into_iter().map(told).collect()
}

/// The doors that figures of one target and period came through, where they are several: none stands in for another.
pub(crate) fn doors(lines: &[Line<'_>]) -> Vec<Door> {
    let mut doors: Vec<Door> = lines.iter().map(|line| line.actual.door()).collect();
    doors.sort();
    doors.dedup();
    doors
}

const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
];

/// "december 2012", "2012", "4. kvartal 2012".
pub(crate) fn in_danish(period: Period) -> String {
    match period {
        Period::Month(month) => format!("{} {}", MONTHS[month.number() as usize - 1], month.year()),
        Period::Quarter(quarter) => format!("{}. kvartal {}", quarter.number(), quarter.year()),
        other => other.to_string(),
    }
}

/// "31. december 2012".
pub(crate) fn on_day(day: Day) -> String {
    format!("{}. {} {}", day.day_of_month(), MONTHS[day.month() as usize - 1], day.year())
}

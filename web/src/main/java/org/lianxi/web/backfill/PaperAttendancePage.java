package org.lianxi.web.backfill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.meeting.backfill.BackfillStay;
import org.lianxi.meeting.backfill.BackfillView.Expected;
import org.lianxi.meeting.backfill.BackfillViews;
import org.lianxi.meeting.backfill.EnterBackfill;
import org.lianxi.meeting.backfill.PaperPresence;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The third step: the paper attendance sheet, one row for each person. */
@Named
@RequestScoped
public class PaperAttendancePage {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject
    private EnterBackfill enterBackfill;

    @Inject
    private BackfillViews backfills;

    @Inject
    private BackfillPage backfill;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    private @Nullable List<Expected> expected;

    /** Keeps the step and goes on to the next. */
    public String save() {
        List<BackfillStay> stays = getExpected().stream().map(this::typed).toList();
        enterBackfill.attendance(signedIn.person(), backfill.id(), stays);
        notices.say("backfill", "step.saved");
        return "/backfill/item?faces-redirect=true&id=" + backfill.id();
    }

    private BackfillStay typed(Expected person) {
        return new BackfillStay(
                person.person(),
                PaperPresence.valueOf(presence(person)),
                moment("from", person),
                moment("until", person));
    }

    private Optional<Instant> moment(String name, Expected person) {
        try {
            return asked.find(name + "-" + person.person())
                    .map(LocalTime::parse)
                    .map(time -> day().atTime(time).atZone(WorkingDays.ZONE).toInstant());
        } catch (DateTimeParseException e) {
            throw new InvalidInput("attendance", "input-wrong-kind");
        }
    }

    private LocalDate day() {
        return backfill.getView().head().heldFrom().atZone(WorkingDays.ZONE).toLocalDate();
    }

    /** Everybody who was expected, the chair first. */
    public List<Expected> getExpected() {
        List<Expected> read = expected == null ? backfills.expected(signedIn.person(), backfill.id()) : expected;
        expected = read;
        return read;
    }

    /** What was typed now, else what is kept, else present. */
    public String presence(Expected person) {
        return asked.find("presence-" + person.person())
                .filter(typed -> List.of(PaperPresence.values()).stream()
                        .map(PaperPresence::name)
                        .anyMatch(typed::equals))
                .or(() -> person.stay().map(stay -> stay.presence().name()))
                .orElse(PaperPresence.PRESENT.name());
    }

    public String from(Expected person) {
        return asked.find("from-" + person.person())
                .or(() -> person.stay().flatMap(BackfillStay::from).map(PaperAttendancePage::clock))
                .orElse("");
    }

    public String until(Expected person) {
        return asked.find("until-" + person.person())
                .or(() -> person.stay().flatMap(BackfillStay::until).map(PaperAttendancePage::clock))
                .orElse("");
    }

    private static String clock(Instant moment) {
        return CLOCK.format(moment.atZone(WorkingDays.ZONE));
    }

    public PaperPresence[] getPresences() {
        return PaperPresence.values();
    }
}

package org.lianxi.meeting.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.importing.Column;
import org.lianxi.committee.importing.Entries;
import org.lianxi.committee.importing.Findings;
import org.lianxi.committee.importing.ImportWords;
import org.lianxi.committee.importing.SheetRow;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterDraft;
import org.lianxi.meeting.matter.MatterOrigin;
import org.lianxi.meeting.matter.Urgency;

/** The tickets of a sheet, known by where they come from and their number. */
final class TicketEntries implements Entries {

    private static final int LONGEST_NAME = 100;

    private final ImportWords words;
    private final Map<String, CompoundId> compounds;
    private final Instant now;
    private final Consumer<RecordedDraft> register;
    private final List<RecordedDraft> tickets = new ArrayList<>();
    private final List<RecordedDraft> fresh = new ArrayList<>();

    TicketEntries(
            Findings findings,
            ImportWords words,
            Map<String, CompoundId> compounds,
            Instant now,
            Known known,
            Consumer<RecordedDraft> register) {
        this.words = words;
        this.compounds = compounds;
        this.now = now;
        this.register = register;
        findings.eachRow(row -> check(row, findings));
        for (MatterOrigin origin : MatterOrigin.values()) {
            List<RecordedDraft> ofOrigin =
                    tickets.stream().filter(each -> each.origin() == origin).toList();
            Set<String> before = new HashSet<>(known.numbers(
                    origin, ofOrigin.stream().map(RecordedDraft::number).toList()));
            ofOrigin.stream().filter(each -> !before.contains(each.number())).forEach(fresh::add);
        }
    }

    /** Which of these numbers are recorded. */
    interface Known {
        List<String> numbers(MatterOrigin origin, List<String> among);
    }

    @Override
    public int fresh() {
        return fresh.size();
    }

    @Override
    public int unchanged() {
        return tickets.size() - fresh.size();
    }

    @Override
    public void write(IntConsumer entered) {
        int count = 0;
        for (RecordedDraft each : fresh) {
            register.accept(each);
            count++;
            entered.accept(count);
        }
    }

    private void check(SheetRow row, Findings findings) {
        String number = findings.needed(row, Column.TICKET, RecordingMatter.LONGEST_NUMBER);
        Optional<MatterOrigin> origin = origin(row, findings);
        Optional<CompoundId> compound = compound(row, findings);
        Optional<LocalDate> received = findings.day(row, Column.RECEIVED, true);
        Optional<LocalDate> answerBy = findings.day(row, Column.ANSWER_BY, false);
        String title = findings.needed(row, Column.HEADING, MatterDraft.LONGEST_TITLE);
        String facts = findings.needed(row, Column.FACTS, MatterDraft.LONGEST_FACTS);
        String wish = findings.needed(row, Column.WISH, MatterDraft.LONGEST_WISH);
        boolean isFirst =
                findings.isFirst(row, List.of(origin.map(MatterOrigin::name).orElse(""), number));
        Optional<Instant> receipt = received.map(TicketEntries::beginning);
        Optional<Instant> limit = answerBy.map(day -> beginning(day.plusDays(1)));
        if (receipt.filter(now::isBefore).isPresent()) {
            findings.wrong(row, Column.RECEIVED, "input-in-future");
        }
        if (receipt.isPresent() && limit.filter(receipt.get()::isAfter).isPresent()) {
            findings.wrong(row, Column.ANSWER_BY, "limit-before-receipt");
        }
        if (origin.isPresent() && compound.isPresent() && receipt.isPresent() && isFirst) {
            tickets.add(new RecordedDraft(
                    origin.get(),
                    number,
                    compound.get(),
                    receipt.get(),
                    limit,
                    title,
                    facts,
                    wish,
                    MatterCategory.OTHER,
                    Urgency.ORDINARY,
                    0));
        }
    }

    private Optional<MatterOrigin> origin(SheetRow row, Findings findings) {
        String word = findings.needed(row, Column.ORIGIN, LONGEST_NAME);
        Optional<MatterOrigin> origin =
                words.constant(word, MatterOrigin.values()).filter(MatterOrigin::isTicket);
        if (origin.isEmpty() && !word.isEmpty()) {
            findings.wrong(row, Column.ORIGIN, "import-unknown-word", word);
        }
        return origin;
    }

    private Optional<CompoundId> compound(SheetRow row, Findings findings) {
        String name = findings.needed(row, Column.COMPOUND, LONGEST_NAME);
        Optional<CompoundId> compound = Optional.ofNullable(compounds.get(name));
        if (compound.isEmpty() && !name.isEmpty()) {
            findings.wrong(row, Column.COMPOUND, "import-unknown-compound", name);
        }
        return compound;
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(WorkingDays.ZONE).toInstant();
    }
}

package org.lianxi.committee.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.contact.Addressees;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("the product itself does it each morning")
class WritingDigests implements WriteDigests {

    private static final int PART = 200;

    private final Addressees addressees;
    private final WorkingDays workingDays;
    private final Outbox outbox;

    @Inject
    WritingDigests(Addressees addressees, WorkingDays workingDays, Outbox outbox) {
        this.addressees = addressees;
        this.workingDays = workingDays;
        this.outbox = outbox;
    }

    @Override
    public String write(LocalDate day, String after) {
        if (!workingDays.isWorkingDay(day)) {
            return "";
        }
        List<PersonId> part = addressees.confirmed(after, PART);
        part.forEach(person -> outbox.put(new News(
                MessageKind.DIGEST,
                Topic.of(new Subject("account", person.value())),
                "",
                Optional.of(day),
                day.toString(),
                List.of(person))));
        return part.size() < PART ? "" : part.get(part.size() - 1).value();
    }
}

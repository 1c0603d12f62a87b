package org.lianxi.bpmn.inbox;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/**
 * One thing that waits for a person.
 *
 * @param id for claiming and giving back
 * @param taskKey which act it is, e.g. {@code screenMatter}
 * @param nameZh the act in Chinese
 * @param nameEn the act in English
 * @param subjectKind what it is about
 * @param subjectId id of the matter, meeting, minutes or task
 * @param title its title
 * @param compoundName the compound to which it belongs
 * @param since when it began to wait
 * @param due until when it is to be done, if there is a limit
 * @param isOverdue whether that limit has passed
 * @param claimedBy who has taken it on; empty while it is offered to everyone in the post
 * @param isPersonal whether it waits for this very person, so that it can neither be claimed nor given back
 * @param formKey address of the page without the leading slash and the id, e.g. {@code matter/screenMatter}
 */
public record InboxEntry(
        WorkId id,
        String taskKey,
        String nameZh,
        String nameEn,
        SubjectKind subjectKind,
        String subjectId,
        String title,
        String compoundName,
        Instant since,
        Optional<Instant> due,
        boolean isOverdue,
        Optional<PersonId> claimedBy,
        boolean isPersonal,
        String formKey) {

    /** Title and compound: several compounds may have something of the same title. */
    public String heading() {
        return title.contains(compoundName) ? title : compoundName + " · " + title;
    }
}

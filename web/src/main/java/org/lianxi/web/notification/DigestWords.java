package org.lianxi.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import org.lianxi.bpmn.inbox.Inbox;
import org.lianxi.bpmn.inbox.InboxEntry;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.web.page.PageLanguage;
import org.lianxi.web.page.Texts;

/** What waits for a person at this moment, in groups: overdue, due soon, and the rest. */
@ApplicationScoped
public class DigestWords {

    /** A digest is no list: the inbox has all of it. */
    private static final int MOST = 30;

    @Inject
    private Inbox inbox;

    @Inject
    private InstantSource clock;

    /** A group of lines under a heading. */
    record Group(String heading, List<Line> lines) {}

    /** A thing to do and the address of its page, from the root. */
    record Line(String words, String address) {}

    /** The groups that are not empty; nothing when nothing waits. */
    Optional<List<Group>> of(PersonId person, Locale locale) {
        List<InboxEntry> entries = inbox.page(person, new PageRequest(1, MOST)).items();
        ResourceBundle texts = Texts.of("notification", locale);
        List<Group> groups = List.of(
                        group("digest.overdue", entries, InboxEntry::isOverdue, texts, locale),
                        group("digest.soon", entries, this::isSoon, texts, locale),
                        group("digest.rest", entries, each -> !each.isOverdue() && !isSoon(each), texts, locale))
                .stream()
                .filter(group -> !group.lines().isEmpty())
                .toList();
        return groups.isEmpty() ? Optional.empty() : Optional.of(groups);
    }

    private boolean isSoon(InboxEntry entry) {
        Instant near =
                clock.instant().plus(Duration.ofDays(RulesOfProcedure.proposed().remindBeforeDays()));
        return !entry.isOverdue()
                && entry.due().filter(due -> !due.isAfter(near)).isPresent();
    }

    private static Group group(
            String heading,
            List<InboxEntry> entries,
            Predicate<InboxEntry> belongs,
            ResourceBundle texts,
            Locale locale) {
        return new Group(
                texts.getString(heading),
                entries.stream()
                        .filter(belongs)
                        .map(entry -> line(entry, texts, locale))
                        .toList());
    }

    private static Line line(InboxEntry entry, ResourceBundle texts, Locale locale) {
        boolean isEnglish = locale.getLanguage().equals(PageLanguage.ENGLISH.getLanguage());
        String act = isEnglish ? entry.nameEn() : entry.nameZh();
        String words = entry.due()
                .map(due -> Texts.fill(
                        texts.getString("digest.line.dated"),
                        locale,
                        act,
                        entry.heading(),
                        DateTimeFormatter.ofPattern(texts.getString("day"), locale)
                                .format(due.minusMillis(1).atZone(WorkingDays.ZONE))))
                .orElseGet(() -> Texts.fill(texts.getString("digest.line"), locale, act, entry.heading()));
        return new Line(words, "/" + entry.formKey() + "?id=" + entry.subjectId());
    }
}

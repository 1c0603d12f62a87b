package org.lianxi.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.audit.AuditEntry;
import org.lianxi.committee.audit.AuditFilter;
import org.lianxi.committee.audit.AuditViews;
import org.lianxi.committee.audit.Subject;
import org.lianxi.web.page.Here;
import org.lianxi.web.page.Texts;
import org.lianxi.web.page.When;
import org.lianxi.web.security.SignedIn;

/** The audit trail, newest first: by act, subject and period. */
@Named
@RequestScoped
public class AuditPage {

    private static final int ROWS = 50;
    private static final String ACT = "act.";

    @Inject
    private SignedIn signedIn;

    @Inject
    private AuditViews audit;

    @Inject
    private Here here;

    private String act = "";
    private String kind = "";
    private String subject = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private long before;
    private List<AuditEntry> entries = List.of();

    /** Reads one page of the trail. */
    public void load() {
        entries = audit.page(
                signedIn.person(), filter(), before > 0 ? OptionalLong.of(before) : OptionalLong.empty(), ROWS);
    }

    private AuditFilter filter() {
        return new AuditFilter(
                Optional.empty(),
                Optional.of(act.strip()).filter(text -> !text.isEmpty()),
                kind.isBlank() || subject.isBlank()
                        ? Optional.empty()
                        : Optional.of(new Subject(kind.strip(), subject.strip())),
                startOf(from),
                startOf(until == null ? null : until.plusDays(1)));
    }

    private static Optional<Instant> startOf(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(each -> each.atStartOfDay(When.ZONE).toInstant());
    }

    /** Everything that can be found in the trail, by its name in the reader's language. */
    public List<NamedAct> getActs() {
        ResourceBundle texts = texts();
        return texts.keySet().stream()
                .filter(key -> key.startsWith(ACT) && !key.equals(ACT + "all"))
                .map(key -> new NamedAct(key.substring(ACT.length()), texts.getString(key)))
                .sorted(Comparator.comparing(NamedAct::label, Collator.getInstance(signedIn.locale())))
                .toList();
    }

    /** What was done, in the reader's language; the name as it stands in the trail where no text is known. */
    public String label(AuditEntry entry) {
        String key = ACT + entry.act();
        return texts().containsKey(key) ? texts().getString(key) : entry.act();
    }

    private ResourceBundle texts() {
        return Texts.of("audit", signedIn.locale());
    }

    /**
     * A kind of act to choose from.
     *
     * @param name as it stands in the trail
     */
    public record NamedAct(String name, String label) {}

    /** The details of an entry in a steady order: outcome=ADOPTED item=… */
    public String details(AuditEntry entry) {
        return new TreeMap<>(entry.details())
                .entrySet().stream().map(AuditPage::pair).collect(Collectors.joining("  "));
    }

    private static String pair(Map.Entry<String, String> detail) {
        return detail.getKey() + "=" + detail.getValue();
    }

    /** The address of the older entries; nothing when these are the last. */
    public String getOlder() {
        return entries.size() < ROWS
                ? ""
                : here.with("before", Long.toString(entries.get(ROWS - 1).seq()));
    }

    public List<AuditEntry> getEntries() {
        return entries;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public long getBefore() {
        return before;
    }

    public void setBefore(long before) {
        this.before = before;
    }
}

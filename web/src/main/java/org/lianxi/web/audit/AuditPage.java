package org.lianxi.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lianxi.committee.audit.AuditEntry;
import org.lianxi.committee.audit.AuditViews;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Here;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** The audit trail, newest first: by person, act, subject, community and period. */
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

    @Inject
    private Asked asked;

    @Inject
    private Organisations organisations;

    @Inject
    private Permissions permissions;

    private long before;
    private List<AuditEntry> entries = List.of();

    /** Reads one page of the trail. */
    public void load() {
        entries = audit.page(
                signedIn.person(),
                AuditQuery.read(asked::find),
                before > 0 ? OptionalLong.of(before) : OptionalLong.empty(),
                ROWS);
    }

    /** What the address asks for by this name; shown in the filter. */
    public String asked(String name) {
        return asked.find(name).orElse("");
    }

    /** The address of a copy of everything that fits the filter. */
    public String copy(String format) {
        return here.with("format", format).replaceFirst("^[^?]*", "/audit/export");
    }

    /** Every community, by its name. */
    public List<Choice> getCommunities() {
        return organisations.names(permissions.communities(signedIn.person(), Action.READ_AUDIT)).entrySet().stream()
                .map(each -> new Choice(each.getKey().value(), each.getValue()))
                .sorted(byLabel())
                .toList();
    }

    /** Everything that can be found in the trail, by its name in the reader's language. */
    public List<Choice> getActs() {
        ResourceBundle texts = texts();
        return texts.keySet().stream()
                .filter(key -> key.startsWith(ACT) && !key.equals(ACT + "all"))
                .map(key -> new Choice(key.substring(ACT.length()), texts.getString(key)))
                .sorted(byLabel())
                .toList();
    }

    private Comparator<Choice> byLabel() {
        return Comparator.comparing(Choice::label, Collator.getInstance(signedIn.locale()));
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
     * Something to choose from.
     *
     * @param name as it stands in the trail
     */
    public record Choice(String name, String label) {}

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

    public long getBefore() {
        return before;
    }

    public void setBefore(long before) {
        this.before = before;
    }
}

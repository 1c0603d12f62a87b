package org.lianxi.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.procedure.DecisionColumn;
import org.lianxi.committee.procedure.DecisionRow;
import org.lianxi.committee.procedure.DecisionTableView;
import org.lianxi.committee.procedure.DecisionTables;
import org.lianxi.committee.procedure.Wording;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** One decision table as a table, and a form to try it: what was filled in stands in the address. */
@Named
@RequestScoped
public class TablePage {

    private static final String TRY = "try";

    /** Ends the name of an output that repeats another in English. */
    private static final String ENGLISH = "En";

    /** A constant in a condition, with its quotation marks or without. */
    private static final Pattern WORD = Pattern.compile("\"?\\b([A-Z][A-Z_]+|true|false)\\b\"?");

    @Inject
    private DecisionTables tables;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    private @Nullable DecisionTableView table;
    private List<DecisionRow> hits = List.of();
    private List<String> missing = List.of();

    /** Reads the table, and tries it if somebody filled the form. */
    public void load() {
        DecisionTableView found = tables.get(asked.getId());
        table = found;
        if (isTried()) {
            try {
                hits = tables.evaluate(found.id(), answers());
            } catch (InvalidInput incomplete) {
                missing = labels(incomplete.problems());
            }
        }
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        getAsked().forEach(each -> answers.put(each.name(), answer(each)));
        return answers;
    }

    private List<String> labels(List<Problem> problems) {
        return problems.stream()
                .flatMap(problem ->
                        getAsked().stream().filter(each -> each.name().equals(problem.field())))
                .map(each -> words(each.label()))
                .distinct()
                .toList();
    }

    public boolean isTried() {
        return asked.find(TRY).isPresent();
    }

    public DecisionTableView getTable() {
        return Objects.requireNonNull(table);
    }

    /** What the form asks for: the inputs, and the parameters that conditions name. */
    public List<DecisionColumn> getAsked() {
        return Stream.concat(getTable().inputs().stream(), getTable().parameters().stream())
                .toList();
    }

    /** What was answered before; at first the first of the answers there are. */
    public String answer(DecisionColumn column) {
        return asked.find(column.name())
                .orElseGet(() -> column.values().isEmpty() || isTried()
                        ? ""
                        : column.values().get(column.values().size() - 1));
    }

    /** How a value is called: yes and no, and the words that pages use for the constants of a column. */
    public String called(DecisionColumn column, String value) {
        if (value.equals("true") || value.equals("false")) {
            return Texts.of("rules", signedIn.locale()).getString("value." + value);
        }
        return ColumnWords.of(column.name(), value, signedIn.locale()).orElse(value);
    }

    /** The condition of a row for an input, word by word. */
    private String condition(DecisionRow row, DecisionColumn column) {
        String written = row.conditions().getOrDefault(column.name(), "");
        return WORD.matcher(written)
                .replaceAll(word -> Matcher.quoteReplacement(called(column, word.group(1))))
                .replace(",", ", ");
    }

    /** What a row says in an output. */
    public String result(DecisionRow row, DecisionColumn column) {
        return row.find(column.name()).map(each -> called(column, each)).orElse("–");
    }

    /** The outputs for readers of this language: of two that say the same only theirs. */
    public List<DecisionColumn> getOutputs() {
        Set<String> names =
                getTable().outputs().stream().map(DecisionColumn::name).collect(Collectors.toSet());
        boolean english = signedIn.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return getTable().outputs().stream()
                .filter(each -> english
                        ? !names.contains(each.name() + ENGLISH)
                        : !(each.name().endsWith(ENGLISH)
                                && names.contains(
                                        each.name().substring(0, each.name().length() - ENGLISH.length()))))
                .toList();
    }

    /** Whether the row applies to what was filled in. */
    public boolean isHit(DecisionRow row) {
        return hits.stream().anyMatch(each -> each.rule().equals(row.rule()));
    }

    /** A text of the table in the reader's language. */
    public String words(Wording wording) {
        return wording.in(signedIn.locale());
    }

    public List<DecisionRow> getHits() {
        return hits;
    }

    /** What the form still needs. */
    public String getMissing() {
        return String.join(", ", missing);
    }

    /** In words: the inputs that play a part, each with its condition. */
    public String because(DecisionRow row) {
        List<String> parts = new ArrayList<>();
        for (DecisionColumn each : getTable().inputs()) {
            if (row.conditions().containsKey(each.name())) {
                parts.add(words(each.label()) + ": " + condition(row, each));
            }
        }
        return parts.isEmpty()
                ? Texts.of("rules", signedIn.locale()).getString("condition.none")
                : String.join(" · ", parts);
    }
}

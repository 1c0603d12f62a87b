package org.lianxi.web.personaldata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.personaldata.PersonalRow;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.web.page.People;
import org.lianxi.web.page.Texts;
import org.lianxi.web.page.When;
import org.lianxi.web.security.SignedIn;

/** Puts rows of tables into the reader's words: columns by their label, organisations and compounds by name, moments by the calendar. */
@RequestScoped
public class ReadableRows {

    @Inject
    private SignedIn signedIn;

    @Inject
    private People people;

    @Inject
    private When when;

    /** One row in words. */
    ReadableRow of(PersonalRow row) {
        List<ReadableRow.Fact> facts = new ArrayList<>();
        row.values().forEach((column, value) -> facts.add(fact(row, column, value)));
        return new ReadableRow(facts);
    }

    private ReadableRow.Fact fact(PersonalRow row, String column, String value) {
        String words = StoredWord.of(row.holding().table(), column, value, signedIn.locale())
                .orElseGet(() -> words(column, value));
        return new ReadableRow.Fact(label(column), words, words.equals(value));
    }

    private String label(String column) {
        String name = column.toLowerCase(Locale.ROOT);
        return text("personaldata", "column." + name, name);
    }

    private String words(String column, String value) {
        return switch (column) {
            case "organisation", "organisation_id" -> people.organisation(new OrganisationId(value));
            case "compound", "compound_id" -> people.compound(new CompoundId(value));
            case "post" -> post(value);
            case "posts" -> Stream.of(value.split(" ")).map(this::postAt).collect(Collectors.joining("; "));
            default -> moment(value);
        };
    }

    private String post(String value) {
        return text("", "post." + value, value);
    }

    /** As the audit trail writes it: {@code POST@organisation}. */
    private String postAt(String value) {
        String[] parts = value.split("@", 2);
        return parts.length == 1
                ? post(value)
                : post(parts[0]) + " · " + people.organisation(new OrganisationId(parts[1]));
    }

    private String moment(String value) {
        try {
            return value.endsWith("Z") ? when.time(Instant.parse(value)) : value;
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    private String text(String feature, String key, String otherwise) {
        ResourceBundle texts = Texts.of(feature, signedIn.locale());
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }
}

package org.lianxi.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.refusal.InvalidInput;

class JsonFormTest {

    enum Colour {
        BLUE,
        RED
    }

    record Inner(String name) {}

    record Sheet(String title, int count, Colour colour, List<Inner> inner, Optional<String> remark) {}

    @Test
    void becomes_a_record() {
        Sheet sheet = read("{'title':'𠮷','count':3,'colour':'red','inner':[{'name':'a'}],'remark':'r'}");

        assertThat(sheet).isEqualTo(new Sheet("𠮷", 3, Colour.RED, List.of(new Inner("a")), Optional.of("r")));
    }

    @Test
    void leaves_empty_what_is_missing() {
        Sheet sheet = read("{'colour':'BLUE'}");

        assertThat(sheet).isEqualTo(new Sheet("", 0, Colour.BLUE, List.of(), Optional.empty()));
    }

    @Test
    void tells_everything_that_does_not_fit_at_once() {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class, () -> read("{'title':5,'count':1.5,'colour':'green','inner':'x'}"));

        assertThat(refusal.problems())
                .extracting(problem -> problem.field() + " " + problem.code())
                .containsExactly(
                        "title input-wrong-kind",
                        "count input-wrong-kind",
                        "colour input-unknown-word",
                        "inner input-wrong-kind");
    }

    @Test
    void takes_no_number_that_an_int_cannot_hold() {
        InvalidInput refusal =
                catchThrowableOfType(InvalidInput.class, () -> read("{'count':99999999999,'colour':'RED'}"));

        assertThat(refusal.problems()).hasSize(1);
    }

    record Term(LocalDate from, Optional<LocalDate> until) {}

    @Test
    void reads_days_and_tells_what_is_none() {
        assertThat(new JsonForm(object("{'from':'2026-03-16'}")).as(Term.class))
                .isEqualTo(new Term(LocalDate.parse("2026-03-16"), Optional.empty()));
        assertThat(catchThrowableOfType(InvalidInput.class, () -> new JsonForm(object("{'from':'','until':'16.3.'}"))
                                .as(Term.class))
                        .problems())
                .extracting(problem -> problem.field() + " " + problem.code())
                .containsExactly("from input-required", "until input-wrong-kind");
    }

    record Key(String value) {}

    record Filed(Key id, Instant at, Set<Colour> colours) {}

    @Test
    void reads_ids_moments_and_sets() {
        assertThat(new JsonForm(object("{'id':'k1','at':'2026-03-16T01:00:00Z','colours':['RED','RED']}"))
                        .as(Filed.class))
                .isEqualTo(new Filed(new Key("k1"), Instant.parse("2026-03-16T01:00:00Z"), Set.of(Colour.RED)));
        assertThat(catchThrowableOfType(InvalidInput.class, () -> new JsonForm(object("{'id':'k1','at':'yesterday'}"))
                                .as(Filed.class))
                        .problems())
                .extracting(problem -> problem.field() + " " + problem.code())
                .containsExactly("at input-wrong-kind");
    }

    private static Sheet read(String json) {
        return new JsonForm(object(json)).as(Sheet.class);
    }

    private static JsonObject object(String json) {
        return Json.createReader(new StringReader(json.replace('\'', '"'))).readObject();
    }
}

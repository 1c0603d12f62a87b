package org.lianxi.web.personaldata;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.personaldata.CopyPersonalData;
import org.lianxi.committee.personaldata.DataRequestId;
import org.lianxi.committee.personaldata.PersonalRow;
import org.lianxi.web.security.SignedIn;

/**
 * A copy of everything that is kept about a person, as JSON, written as it is read: the own data, or that of a granted
 * {@code request}. A refusal ends on the error page.
 */
@WebServlet("/personaldata/copy")
public class PersonalDataDownload extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient CopyPersonalData copies;

    @Inject
    private transient Persons persons;

    @Inject
    private transient SignedIn signedIn;

    /** Reads the rows of one copy. */
    private interface Rows {
        void read(Consumer<PersonalRow> reader);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PersonId by = signedIn.person();
        Optional<DataRequestId> granted = Optional.ofNullable(request.getParameter("request"))
                .filter(id -> !id.isBlank())
                .map(DataRequestId::new);
        if (granted.isPresent()) {
            write(
                    copies.beginGranted(by, granted.get()),
                    reader -> copies.granted(by, granted.get(), reader),
                    response);
        } else {
            copies.beginOwn(by);
            write(by, reader -> copies.own(by, Integer.MAX_VALUE, reader), response);
        }
    }

    private void write(PersonId whose, Rows rows, HttpServletResponse response) throws IOException {
        response.setContentType("application/json; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"lianxi-personal-data.json\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        try (JsonGenerator json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(response.getWriter())) {
            json.writeStartObject();
            json.write("person", whose.value());
            json.write("title", persons.get(whose).displayName());
            json.writeStartArray("rows");
            rows.read(row -> write(row, json));
            json.writeEnd();
            json.writeEnd();
        }
    }

    private static void write(PersonalRow row, JsonGenerator json) {
        json.writeStartObject();
        json.write("purpose", row.holding().purpose().name());
        json.write("table", row.holding().table());
        json.write("as", row.column());
        row.values().forEach(json::write);
        json.writeEnd();
    }
}

package org.lianxi.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lianxi.committee.audit.AuditFilter;
import org.lianxi.committee.audit.AuditLink;
import org.lianxi.committee.audit.ExportAuditTrail;
import org.lianxi.committee.mandate.PersonId;

/** Writes a copy of the audit trail as it is read, so that a million entries take no more memory than a thousand. */
@ApplicationScoped
public class AuditCopy {

    @Inject
    private ExportAuditTrail export;

    /**
     * A copy that was begun and is in the trail as such.
     *
     * @param through its last entry
     */
    public record Begun(PersonId by, AuditFilter filter, AuditFormat format, long through) {

        /** What its file is called. */
        public String fileName() {
            return "lianxi-audit-" + through + "." + format.extension();
        }
    }

    /** Begins a copy; refused to whoever may not read the trail. */
    public Begun begin(PersonId by, AuditFilter filter, AuditFormat format) {
        return new Begun(by, filter, format, export.begin(by, filter, format.extension()));
    }

    /** Writes it whole. */
    public void write(Begun copy, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(copy.format().head());
        long last = 0;
        List<AuditLink> part = part(copy, last);
        while (!part.isEmpty()) {
            for (AuditLink link : part) {
                writer.write(copy.format().line(link));
                last = link.seq();
            }
            part = part.size() < ExportAuditTrail.PART ? List.of() : part(copy, last);
        }
        writer.flush();
    }

    private List<AuditLink> part(Begun copy, long after) {
        return export.part(copy.by(), copy.filter(), after, copy.through());
    }
}

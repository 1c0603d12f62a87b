package org.lianxi.web.page;

import jakarta.faces.FacesException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The parts of a form that can carry files, as they were sent; none of any other form. */
public final class FormParts {

    private FormParts() {}

    /** Every part, files without content included, which Faces leaves out. */
    public static Collection<Part> of(HttpServletRequest request) {
        try {
            return isMultipart(request) ? request.getParts() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new FacesException(e);
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .filter(type -> type.startsWith("multipart/form-data"))
                .isPresent();
    }
}

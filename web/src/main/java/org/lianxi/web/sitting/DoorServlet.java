package org.lianxi.web.sitting;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.UnknownMeeting;
import org.lianxi.meeting.sitting.PassDoor;
import org.lianxi.web.security.SignedIn;

/** The picture at the door of a meeting, as it is now: the address at which a phone signs in. */
@WebServlet("/sitting-door")
public class DoorServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int MARGIN = 2;

    @Inject
    private transient PassDoor passDoor;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MeetingId meeting =
                new MeetingId(Optional.ofNullable(request.getParameter("id")).orElse(""));
        try {
            String token = passDoor.show(signedIn.person(), meeting);
            response.setContentType("image/svg+xml");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(picture(address(request, meeting, token)));
        } catch (UnknownMeeting none) {
            response.sendError(NOT_FOUND);
        } catch (NotPermitted no) {
            response.sendError(FORBIDDEN);
        }
    }

    /** The phones reach the product where this browser does. */
    private static String address(HttpServletRequest request, MeetingId meeting, String token) {
        String here = request.getRequestURL().toString();
        return here.substring(0, here.length() - request.getRequestURI().length()) + "/sitting/door?id="
                + meeting.value() + "&token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    }

    private static String picture(String text) {
        try {
            BitMatrix dots =
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, Map.of(EncodeHintType.MARGIN, MARGIN));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < dots.getHeight(); y++) {
                for (int x = 0; x < dots.getWidth(); x++) {
                    if (dots.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            int size = dots.getWidth();
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                    + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "h-"
                    + size
                    + "z\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
        } catch (WriterException e) {
            throw new IllegalStateException("this address fits into no QR code", e);
        }
    }
}

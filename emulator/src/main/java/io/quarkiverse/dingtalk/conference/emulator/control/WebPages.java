package io.quarkiverse.dingtalk.conference.emulator.control;

import java.util.regex.Pattern;

import io.netty.util.NetUtil;
import io.quarkiverse.dingtalk.conference.emulator.http.ApiException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Keeps web pages out of the control calls: a browser on this machine can reach the emulator, whichever page it shows.
 * Programs send no {@code Origin}, and call the emulator by an address of its own.
 */
public final class WebPages {

    private static final Pattern PORT = Pattern.compile(":\\d*$");

    private final String listensOn;

    /** @param listensOn the name or address that the emulator was told to listen on */
    public WebPages(String listensOn) {
        this.listensOn = listensOn.contains(":") ? "[" + listensOn + "]" : listensOn;
    }

    /** @throws ApiException if a web page asks, as far as that can be seen */
    public void keepOut(HttpServerRequest request) {
        keepOut(request.scheme(), request.getHeader(HttpHeaders.HOST), request.getHeader(HttpHeaders.ORIGIN));
    }

    /**
     * @param scheme of the request, http or https
     * @param authority of the request, null if it has none
     * @param origin of the page that asks, null if there is none
     */
    void keepOut(String scheme, String authority, String origin) {
        String host = authority == null ? null : PORT.matcher(authority).replaceFirst("");
        if (host != null && !isOurs(host)) { // DNS rebinding: the name of a page was made to lead here
            throw new ApiException(403, "foreignHost", "control calls are answered at localhost, and at the host that the "
                    + "emulator was told to listen on, not at " + host);
        }
        if (origin != null && !origin.equalsIgnoreCase(scheme + "://" + authority)) {
            throw new ApiException(403, "foreignOrigin", "control calls are not answered to web pages, here one of " + origin);
        }
    }

    private boolean isOurs(String host) {
        boolean isIpV4 = NetUtil.isValidIpV4Address(host);
        return host.equalsIgnoreCase("localhost") || host.equals("[::1]") || isIpV4 && host.startsWith("127.")
                || host.equalsIgnoreCase(listensOn)
                || listensOnAll() && (isIpV4 || host.startsWith("[")); // an address is no name that could lead elsewhere
    }

    private boolean listensOnAll() {
        return listensOn.equals("0.0.0.0") || listensOn.equals("[::]");
    }
}

package io.quarkiverse.dingtalk.conference.rest.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import io.quarkiverse.dingtalk.conference.report.QualitySample;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

public record GetUserLastMetricResponse(Map<String, MetricData> metricMap)
        implements
            WireResponse<Map<String, QualitySample>> {

    @Override
    public boolean complete() {
        return metricMap != null;
    }

    @Override
    public Map<String, QualitySample> result() {
        var samples = new LinkedHashMap<String, QualitySample>();
        metricMap.forEach((unionId, figures) -> {
            if (figures != null) {
                samples.put(unionId, figures.toQualitySample());
            }
        });
        return Collections.unmodifiableMap(samples);
    }
}

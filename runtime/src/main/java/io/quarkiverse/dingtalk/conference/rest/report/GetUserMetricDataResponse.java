package io.quarkiverse.dingtalk.conference.rest.report;

import java.util.List;

import io.quarkiverse.dingtalk.conference.report.QualitySample;
import io.quarkiverse.dingtalk.conference.rest.wire.Lists;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;

public record GetUserMetricDataResponse(List<MetricData> metricDataList) implements WireResponse<List<QualitySample>> {

    @Override
    public boolean complete() {
        return metricDataList != null;
    }

    @Override
    public List<QualitySample> result() {
        return Lists.map(metricDataList, MetricData::toQualitySample);
    }
}

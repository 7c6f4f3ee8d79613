package io.quarkiverse.dingtalk.conference.benchmark;

import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceHeaders;
import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceRequest;
import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceResponse;
import com.aliyun.dingtalkconference_1_0.models.CreateScheduleConferenceResponseBody;
import com.aliyun.dingtalkoauth2_1_0.models.GetAccessTokenRequest;
import com.aliyun.dingtalkoauth2_1_0.models.GetAccessTokenResponse;
import com.aliyun.dingtalkoauth2_1_0.models.GetAccessTokenResponseBody;
import com.aliyun.gateway.spi.models.AttributeMap;
import com.aliyun.gateway.spi.models.InterceptorContext;
import com.aliyun.gateway.spi.models.InterceptorContext.InterceptorContextConfiguration;
import com.aliyun.gateway.spi.models.InterceptorContext.InterceptorContextRequest;
import com.aliyun.gateway.spi.models.InterceptorContext.InterceptorContextResponse;
import com.aliyun.tea.TeaModel;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teaopenapi.models.GlobalParameters;
import com.aliyun.teaopenapi.models.OpenApiRequest;
import com.aliyun.teaopenapi.models.Params;
import com.aliyun.teautil.models.ExtendsParameters;
import com.aliyun.teautil.models.RuntimeOptions;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What DingTalk's own SDK reads and fills by reflection when it books, of which it has no metadata for native executables. */
@RegisterForReflection(targets = { CreateScheduleConferenceHeaders.class, CreateScheduleConferenceRequest.class,
        CreateScheduleConferenceRequest.CreateScheduleConferenceRequestScheduleConfSettingModel.class,
        CreateScheduleConferenceResponse.class, CreateScheduleConferenceResponseBody.class, GetAccessTokenRequest.class,
        GetAccessTokenResponse.class, GetAccessTokenResponseBody.class, AttributeMap.class, InterceptorContext.class,
        InterceptorContextConfiguration.class, InterceptorContextRequest.class, InterceptorContextResponse.class,
        TeaModel.class, Config.class, GlobalParameters.class, OpenApiRequest.class, Params.class, ExtendsParameters.class,
        RuntimeOptions.class })
class Reflected {
}
